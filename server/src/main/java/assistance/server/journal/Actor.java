package assistance.server.journal;

import org.jspecify.annotations.Nullable;

/// Who does something, and from where.
///
/// @param userId null for somebody not signed in
/// @param name as shown, empty for somebody not signed in
/// @param remoteAddress an IP address; empty for the command line
public record Actor(@Nullable Long userId, String name, String remoteAddress) {
    /// Somebody not signed in.
    public static Actor unknown(String remoteAddress) {
        return new Actor(null, "", remoteAddress);
    }
}
