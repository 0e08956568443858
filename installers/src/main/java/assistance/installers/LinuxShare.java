package assistance.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a Linux desktop looks for under `/usr/share`: the menu entry, the software catalogue's data, the icons.
final class LinuxShare {
    private static final Pattern ICON = Pattern.compile("assistance-(\\d+)\\.png");

    private LinuxShare() {}

    static void makeIn(Path share) throws IOException {
        Folders.delete(share);
        Folders.copy(Path.of("linux", "share"), share);
        Path icons = share.resolve(Path.of("icons", "hicolor"));
        copy(Path.of("icons", "assistance.svg"), icons.resolve(Path.of("scalable", "apps", "assistance.svg")));
        try (Stream<Path> drawn = Files.list(Path.of("icons"))) {
            for (Path icon : drawn.toList()) {
                Matcher name = ICON.matcher(icon.getFileName().toString());
                if (name.matches()) {
                    String size = name.group(1) + "x" + name.group(1);
                    copy(icon, icons.resolve(Path.of(size, "apps", "assistance.png")));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
