package assistance.client.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.ui.ThemeChoice;

class SettingsTest {
    private static final URI SERVER = URI.create("https://aide.example");

    @TempDir
    private Path folder;

    @Test
    void beginsEmptyWithoutAFile() {
        Settings settings = new Settings(folder.resolve("none"));

        assertEquals("", settings.server());
        assertEquals("", settings.email());
        assertEquals(ThemeChoice.SYSTEM, settings.theme());
        assertNull(settings.window("1280x800+0+0"));
    }

    @Test
    void remembersEverythingNextTime() {
        Settings settings = new Settings(folder.resolve("new"));
        settings.rememberSignIn(SERVER, "a@b.example");
        settings.trust(SERVER, "ABCD");
        settings.setTheme(ThemeChoice.DARK);
        settings.setWindow("1280x800+0+0", new WindowBounds(-1, 2, 1000, 700, true));

        Settings next = new Settings(folder.resolve("new"));

        assertEquals("https://aide.example", next.server());
        assertEquals("a@b.example", next.email());
        assertEquals("ABCD", next.pin(SERVER));
        assertEquals(ThemeChoice.DARK, next.theme());
        assertEquals(new WindowBounds(-1, 2, 1000, 700, true), next.window("1280x800+0+0"));
        next.setWindow("1920x1080+0+0", new WindowBounds(9, 9, 1900, 900, false));
        assertEquals(new WindowBounds(-1, 2, 1000, 700, true), next.window("1280x800+0+0"));
        assertEquals(new WindowBounds(9, 9, 1900, 900, false), next.window("800x600+0+0"));
    }

    @Test
    void keepsThePinsOfOtherServers() {
        Settings settings = new Settings(folder);
        settings.trust(SERVER, "ABCD");
        settings.trust(URI.create("https://autre.example"), "EF01");
        settings.forgetPin(URI.create("https://autre.example"));

        assertEquals("ABCD", settings.pin(SERVER));
        assertNull(settings.pin(URI.create("https://autre.example")));
    }

    @Test
    void putsAsideAFileItCannotRead() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "server=\\u00zz");

        assertEquals("", new Settings(folder).server());
        assertTrue(Files.exists(folder.resolve("settings-unreadable.properties")));
    }

    @Test
    void readsTheFileOfANewerClient() throws IOException {
        Files.writeString(folder.resolve("settings.properties"),
                "server=https://aide.example\ntheme=SEPIA\nwindow=everywhere\nmore=1\n");

        Settings settings = new Settings(folder);

        assertEquals("https://aide.example", settings.server());
        assertEquals(ThemeChoice.SYSTEM, settings.theme());
    }

    @Test
    void goesOnWhenTheFileCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");

        Settings settings = new Settings(blocked);
        settings.rememberSignIn(SERVER, "a@b.example");

        assertEquals("a@b.example", settings.email());
    }
}
