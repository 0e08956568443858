package assistance.server.password;

import java.time.Duration;

/// What a link to choose a password is for.
public enum LinkPurpose {
    /// A user forgot the password.
    RESET(Duration.ofHours(1)),
    /// A new user chooses the first one.
    INVITATION(Duration.ofDays(7));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
