package assistance.server.session;

import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;

import assistance.server.password.Secret;

/// The secret that proves a session.
record BearerToken(String value) {
    private static final String SCHEME = "Bearer ";

    static BearerToken random(SecureRandom random) {
        return new BearerToken(Secret.random(random));
    }

    /// The token in an Authorization header, empty when there is none.
    static BearerToken in(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new BearerToken("");
        }
        return new BearerToken(header.substring(SCHEME.length()).strip());
    }

    String hash() {
        return Secret.hash(value);
    }

    @Override
    public String toString() {
        return "BearerToken[]";
    }
}
