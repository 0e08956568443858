package assistance.client.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where the user's system puts what is downloaded.
final class DownloadsFolder {
    private static final Pattern SETTING = Pattern.compile("XDG_DOWNLOAD_DIR=\"(\\$HOME)?(/[^\"]*)\"");

    private DownloadsFolder() {}

    /// The downloads folder of a home folder; the home folder itself when it has none.
    static Path of(Path home) {
        return Stream.concat(named(home).stream(), Stream.of(home.resolve("Downloads")))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    // Linux desktops translate the folder's name and note it here.
    private static Optional<Path> named(Path home) {
        Path settings = home.resolve(".config/user-dirs.dirs");
        if (!Files.isReadable(settings)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(settings)) {
            return lines.map(SETTING::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(setting -> setting.group(1) == null
                            ? Path.of(setting.group(2))
                            : home.resolve(setting.group(2).substring(1)));
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
