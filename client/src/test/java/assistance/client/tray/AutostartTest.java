package assistance.client.tray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutostartTest {
    @TempDir
    private Path home;

    @Test
    void writesAndRemovesAnEntryOnLinux() throws IOException {
        Autostart autostart = Autostart.of("Linux", home, "", "/opt/As 50%/bin/$As\"sistance");
        Path entry = home.resolve(".config/autostart/assistance.desktop");
        assertFalse(autostart.isOn());

        autostart.set(true);

        assertTrue(autostart.isOn());
        assertTrue(Files.readAllLines(entry).contains("Exec=\"/opt/As 50%%/bin/\\\\$As\\\\\"sistance\" --hidden"),
                () -> read(entry));
        autostart.set(false);
        assertFalse(autostart.isOn());
        assertFalse(Files.exists(entry));
    }

    @Test
    void followsTheConfigurationFolderOfTheDesktop() throws IOException {
        Autostart.of("Linux", home, home.resolve("conf").toString(), "/opt/assistance/bin/Assistance").set(true);

        assertTrue(Files.exists(home.resolve("conf/autostart/assistance.desktop")));
    }

    @Test
    void writesAnAgentOnMacOs() throws Exception {
        Autostart autostart = Autostart.of("Mac OS X", home, "", "/Applications/A & B.app/Contents/MacOS/Assistance");

        autostart.set(true);

        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String words = reader.newDocumentBuilder()
                .parse(home.resolve("Library/LaunchAgents/assistance.client.plist").toFile())
                .getElementsByTagName("array")
                .item(0)
                .getTextContent();
        assertEquals("/Applications/A & B.app/Contents/MacOS/Assistance--hidden", words.strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
