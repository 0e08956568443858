package assistance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The version of the server, written into the program by the build.
public final class Version {
    private Version() {}

    /// Such as `1.0.0`.
    public static String current() {
        try (InputStream content = Version.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
