package assistance.client.attachment;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import assistance.client.ui.Texts;

/// The system's own windows for choosing files and for saving one; each opens where the user was last.
public final class FileDialogs {
    private final Supplier<Texts> texts;
    private Path opened;
    private Path saved;

    /// @param texts the words of the language on screen at the time
    /// @param home the user's home folder
    public FileDialogs(Supplier<Texts> texts, Path home) {
        this.texts = texts;
        opened = home;
        saved = DownloadsFolder.of(home);
    }

    /// Lets the user choose any number of files; none when the window was closed.
    public List<Path> open(Window owner) {
        FileChooser chooser = chooser("attachment.open", opened);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        opened = folder(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    /// Lets the user choose where to save a file of that name.
    public Optional<Path> saveAs(Window owner, String name) {
        FileChooser chooser = chooser("attachment.saveAs", saved);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        saved = folder(file);
        return Optional.of(file.toPath());
    }

    /// Lets the user choose a folder to save several files in.
    public Optional<Path> folder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get().get("attachment.folderTitle"));
        if (Files.isDirectory(saved)) {
            chooser.setInitialDirectory(saved.toFile());
        }
        File folder = chooser.showDialog(owner);
        if (folder == null) {
            return Optional.empty();
        }
        saved = folder.toPath();
        return Optional.of(saved);
    }

    private FileChooser chooser(String titleKey, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(titleKey));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static Path folder(File file) {
        return Path.of(file.getAbsoluteFile().getParent());
    }
}
