package assistance.server.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The installers in the administrator's folder, as they lie there at that moment.
public final class Installers {
    private static final Logger LOG = LoggerFactory.getLogger(Installers.class);
    private static final Comparator<Installer> ORDER = Comparator.comparing(Installer::system)
            .thenComparingInt(installer -> installer.system().place(installer.name()))
            .thenComparing(Installer::name);

    private final Optional<Path> folder;

    /// @param folder empty when none are handed out
    public Installers(Optional<Path> folder) {
        this.folder = folder;
    }

    /// All of them, by system; what is no installer isn't among them.
    public List<Installer> list() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(Files::isRegularFile).flatMap(file -> installer(file).stream()).sorted(ORDER).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("The installers in {} can't be read: {}", folder.get(), unreadable.toString());
            return List.of();
        }
    }

    /// One of them. A name is only compared with those in the folder: no name leads anywhere else.
    public Optional<Installer> find(String name) {
        return list().stream().filter(installer -> installer.name().equals(name)).findFirst();
    }

    private static Optional<Installer> installer(Path file) {
        return ClientSystem.ofFile(String.valueOf(file.getFileName()))
                .map(system -> new Installer(file, system, size(file)));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
