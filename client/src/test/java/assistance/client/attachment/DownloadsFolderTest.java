package assistance.client.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsFolderTest {
    @TempDir
    Path home;

    @Test
    void isTheFolderTheDesktopNames() throws IOException {
        Files.createDirectory(home.resolve("Downloads"));
        Path french = Files.createDirectory(home.resolve("Téléchargements"));
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"),
                "# comment\nXDG_DESKTOP_DIR=\"$HOME/Bureau\"\nXDG_DOWNLOAD_DIR=\"$HOME/Téléchargements\"\n");

        assertEquals(french, DownloadsFolder.of(home));
    }

    @Test
    void isDownloadsWhereNothingIsNamed() throws IOException {
        Path downloads = Files.createDirectory(home.resolve("Downloads"));

        assertEquals(downloads, DownloadsFolder.of(home));
    }

    @Test
    void isTheHomeFolderAsALastResort() {
        assertEquals(home, DownloadsFolder.of(home));
    }
}
