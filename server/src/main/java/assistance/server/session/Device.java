package assistance.server.session;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import assistance.server.http.RemoteAddress;
import assistance.server.journal.ShownLine;

/// What signs in, and from where.
///
/// @param ip as the web server knows it
/// @param name as it names itself, made safe; may be empty
record Device(String ip, String name) {
    private static final int NAME_LENGTH = 200;

    static Device of(String ip, @Nullable String userAgent) {
        return new Device(ip, ShownLine.of(Objects.requireNonNullElse(userAgent, ""), NAME_LENGTH));
    }

    /// See [RemoteAddress].
    String party() {
        return RemoteAddress.of(ip);
    }
}
