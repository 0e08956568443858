package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesTheCommandLineBeforeTheEnvironmentBeforeTheFile() throws IOException {
        var file = file("port=1\nmail.from=été@demo.example\npublic.url=https://a.example\n");
        var settings = Settings.read(Optional.of(file),
                Map.of("ASSISTANCE_PORT", "2", "ASSISTANCE_PUBLIC_URL", "https://b.example"),
                Map.of(Setting.PORT, "3"));
        assertEquals(3, settings.port(Setting.PORT));
        assertEquals("https://b.example", settings.text(Setting.PUBLIC_URL));
        assertEquals("été@demo.example", settings.text(Setting.MAIL_FROM));
        assertEquals("starttls", settings.text(Setting.MAIL_SMTP_SECURITY));
    }

    @Test
    void refusesAKeyItDoesNotKnow() throws IOException {
        var file = file("databse.url=jdbc:postgresql:a\n");
        var refused = assertThrows(IllegalArgumentException.class,
                () -> Settings.read(Optional.of(file), Map.of(), Map.of()));
        assertTrue(String.valueOf(refused.getMessage()).contains("databse.url"));
    }

    @Test
    void refusesAPortThatIsNone() {
        for (String port : new String[]{"eighty", "-1", "65536", "tcp://10.0.0.1:8443"}) {
            var settings = Settings.of(Map.of(Setting.PORT, port));
            assertThrows(IllegalArgumentException.class, () -> settings.port(Setting.PORT));
        }
    }

    @Test
    void standsInTheTableOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        for (var setting : Setting.values()) {
            String value = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
            String row = "| `%s` | `%s` | %s | %s |".formatted(setting.key(), setting.variable(), value,
                    setting.description());
            assertTrue(readme.contains(row), row);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("assistance.properties"), content);
    }
}
