package assistance.server.installer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.server.Answer;
import assistance.server.ServerUnderTest;
import assistance.server.Setting;
import assistance.server.TestDatabase;

/// The page of a server that hands out installers. No database is asked: one of them is enough.
class HomePageTest {
    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0";
    private static final String MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Safari/605.1";
    private static final String LINUX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0";
    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 15) Chrome/140.0";
    private static final byte[] CONTENT = "the installer".getBytes(StandardCharsets.UTF_8);

    private final ServerUnderTest server;
    private final Path folder;

    HomePageTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("installers"));
        for (String name : new String[]{"Assistance 1.0.msi", "Assistance-1.0.dmg", "assistance_1.0_amd64.deb",
                "assistance-1.0.x86_64.rpm", "Assistance 1.0-user.msi", "Assistance 1.0.exe", "Assistance-1.0.pkg",
                "notes.txt"}) {
            Files.write(folder.resolve(name), CONTENT);
        }
        Files.write(temporary.resolve("secret.deb"), CONTENT);
        server = ServerUnderTest.start(TestDatabase.SQLITE,
                Map.of(Setting.INSTALLERS_DIRECTORY, folder.toString()));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void offersTheInstallerOfTheVisitorsSystemFirst() {
        assertTrue(page(WINDOWS).contains("Télécharger pour Windows"));
        assertTrue(page(MAC).contains("Télécharger pour macOS"));
        String linux = page(LINUX);
        assertTrue(linux.contains("Télécharger pour Linux"), linux);
        assertTrue(linux.indexOf("/installers/assistance_1.0_amd64.deb") < linux.indexOf(".msi"), linux);
        assertTrue(linux.contains(".rpm") && linux.contains(".dmg"), linux);
        assertFalse(linux.contains("notes.txt") || linux.contains("secret"), linux);
    }

    @Test
    void saysWhatEachInstallerIsFor() {
        String page = page(ANDROID);
        for (String kind : new String[]{"Windows, pour vous seul", "Windows, pour tout l’ordinateur",
                "Windows, programme d’installation", "macOS, image disque", "macOS, paquet d’installation",
                "Linux, Debian et Ubuntu", "Linux, Fedora, Red Hat et SUSE"}) {
            assertTrue(page.contains(kind), kind);
        }
    }

    @Test
    void offersAllAlikeToADeviceTheApplicationIsNotFor() {
        String page = page(ANDROID);
        assertFalse(page.contains("Télécharger pour"), page);
        assertTrue(page.contains("/installers/Assistance%201.0.msi"), page);
    }

    @Test
    void sendsAnInstallerAsAFileToSave() {
        Answer answer = server.anonymous().get("/installers/Assistance%201.0.msi");
        assertEquals(200, answer.status());
        assertArrayEquals(CONTENT, answer.bytes());
        assertEquals("attachment; filename=\"Assistance 1.0.msi\"; filename*=UTF-8''Assistance%201.0.msi",
                answer.header("Content-Disposition"));
        assertEquals("application/octet-stream", answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    void sendsNothingButTheInstallersOfTheFolder() {
        for (String path : new String[]{"notes.txt", "../secret.deb", "..%2Fsecret.deb", "%2e%2e%2fsecret.deb",
                "..%5Csecret.deb", "%2Fetc%2Fpasswd", "absent.deb", "..", "%00.deb"}) {
            int status = server.anonymous().get("/installers/" + path).status();
            assertTrue(status == 404 || status == 400, path + " answered " + status);
        }
    }

    @Test
    void saysThatThereIsNothingToInstallOnceTheFolderIsGone() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        assertTrue(page(WINDOWS).contains("Demandez l’application à votre support."));
    }

    private String page(String browser) {
        Answer answer = server.anonymous().get("/", "User-Agent", browser);
        assertEquals(200, answer.status());
        return answer.text();
    }
}
