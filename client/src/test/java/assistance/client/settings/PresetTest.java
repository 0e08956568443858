package assistance.client.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetTest {
    private static final URI SERVER = URI.create("https://aide.example");
    private static final URI OTHER = URI.create("https://autre.example");
    private static final String PIN = "AB".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void isWhereAUserBeginsWhoChoseNothing() throws IOException {
        Settings settings = preset("server=aide.example\nlanguage=en\ncertificate=" + "ab:".repeat(31) + "ab");

        assertEquals("https://aide.example", settings.server());
        assertEquals("en", settings.language());
        assertEquals(PIN, settings.pin(SERVER));
        assertNull(settings.pin(OTHER));
        assertFalse(settings.isServerEnforced());
        assertFalse(settings.isLanguageEnforced());
    }

    @Test
    void leavesWhatTheUserChose() throws IOException {
        Settings settings = preset("server=https://aide.example\nlanguage=en\ncertificate=" + PIN);
        settings.chooseServer(OTHER);
        settings.setLanguage("fr");
        settings.trust(SERVER, "CD".repeat(32));

        assertEquals("https://autre.example", settings.server());
        assertEquals("fr", settings.language());
        assertEquals("CD".repeat(32), settings.pin(SERVER));
    }

    @Test
    void standsAgainstTheUserWhereItIsEnforced() throws IOException {
        Settings settings = preset("""
                server=https://aide.example
                server.enforced=true
                language=en
                language.enforced=true
                certificate=%s
                certificate.enforced=true
                """.formatted(PIN));
        settings.chooseServer(OTHER);
        settings.setLanguage("fr");
        settings.trust(SERVER, "CD".repeat(32));

        assertEquals("https://aide.example", settings.server());
        assertEquals("en", settings.language());
        assertEquals(PIN, settings.pin(SERVER));
        assertTrue(settings.isServerEnforced());
        assertTrue(settings.isLanguageEnforced());
    }

    @Test
    void ignoresWhatMeansNothing() throws IOException {
        Settings settings = preset("server=http://plain.example\nserver.enforced=true\nlanguage=klingon\n"
                + "language.enforced=true\ncertificate=12");

        assertEquals("", settings.server());
        assertEquals("fr", settings.language());
        assertFalse(settings.isServerEnforced());
        assertFalse(settings.isLanguageEnforced());
    }

    @Test
    void ignoresAFileThatCannotBeRead() throws IOException {
        Path file = Files.write(folder.resolve("broken"), "server=\\u12".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("", new Settings(folder, Preset.read(file)).server());
        assertEquals("", new Settings(folder, Preset.read(folder.resolve("absent"))).server());
    }

    private Settings preset(String words) throws IOException {
        return new Settings(folder, Preset.read(Files.writeString(folder.resolve("client.properties"), words)));
    }
}
