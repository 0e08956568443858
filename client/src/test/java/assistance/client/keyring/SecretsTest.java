package assistance.client.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String NAME = "https://aide.example claire@atelier.example";
    private static final String OTHER = "https://autre.example claire@atelier.example";
    private static final String TOKEN = "a token of Claire";

    @TempDir
    private Path home;

    @Test
    void findsWhatWasKeptAfterTheNextStartAndOnlyUnderItsName() {
        Secrets.inFiles(home).keep(NAME, TOKEN);

        assertEquals(Optional.of(TOKEN), Secrets.inFiles(home).find(NAME));
        assertEquals(Optional.empty(), Secrets.inFiles(home).find(OTHER));
    }

    @Test
    void forgets() throws IOException {
        Secrets.inFiles(home).keep(NAME, TOKEN);
        Secrets.inFiles(home).keep(OTHER, TOKEN);
        Secrets.inFiles(home).forget(NAME);

        assertEquals(Optional.empty(), Secrets.inFiles(home).find(NAME));
        assertEquals(Optional.of(TOKEN), Secrets.inFiles(home).find(OTHER));
        assertEquals(2, files().size());
    }

    @Test
    void writesNothingThatCanBeReadByEyeOrByOthers() throws IOException {
        Secrets.inFiles(home).keep(NAME, TOKEN);

        for (Path file : files()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(TOKEN));
            assertFalse((file + bytes).contains("claire"));
        }
        Assumptions.assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
        assertEquals("rwx------", rights(home.resolve("secrets")));
        for (Path file : files()) {
            assertEquals("rw-------", rights(file));
        }
    }

    @Test
    void takesASecretThatWasMovedUnderAnotherNameForNone() throws IOException {
        Secrets.inFiles(home).keep(NAME, TOKEN);
        Path first = sealed();
        Secrets.inFiles(home).keep(OTHER, "b");
        Path second = files().stream().filter(file -> isSealed(file) && !file.equals(first)).findFirst().orElseThrow();
        Files.delete(second);
        Files.move(first, second);

        assertEquals(Optional.empty(), Secrets.inFiles(home).find(OTHER));
    }

    @Test
    void takesASpoiltFileForNone() throws IOException {
        Secrets.inFiles(home).keep(NAME, TOKEN);
        Files.write(sealed(), new byte[]{1, 2, 3});

        assertEquals(Optional.empty(), Secrets.inFiles(home).find(NAME));
    }

    @Test
    void leavesNoCopyInAFileWhereTheSystemHasAKeyring() {
        Secrets.inFiles(home).keep(NAME, "an older one");
        Keyring keyring = new Keyring();
        Secrets secrets = new Secrets(() -> Optional.of(keyring), home.resolve("secrets"));
        secrets.keep(NAME, TOKEN);

        assertEquals(Optional.of(TOKEN), secrets.find(NAME));
        assertEquals(Optional.empty(), Secrets.inFiles(home).find(NAME));
        secrets.forget(NAME);
        assertEquals(Map.of(), keyring.secrets);
    }

    @Test
    void goesOnInAFileWhenTheKeyringRefuses() {
        Keyring keyring = new Keyring();
        keyring.locked = true;
        Secrets secrets = new Secrets(() -> Optional.of(keyring), home.resolve("secrets"));
        secrets.keep(NAME, TOKEN);

        assertEquals(Optional.of(TOKEN), secrets.find(NAME));
    }

    @Test
    void looksForTheKeyringOnceAndNotBeforeItIsNeeded() {
        AtomicInteger searches = new AtomicInteger();
        Secrets secrets = new Secrets(() -> {
            searches.incrementAndGet();
            return Optional.empty();
        }, home.resolve("secrets"));
        assertEquals(0, searches.get());

        secrets.find(NAME);
        secrets.keep(NAME, TOKEN);
        assertEquals(1, searches.get());
    }

    private Path sealed() throws IOException {
        return files().stream().filter(SecretsTest::isSealed).findFirst().orElseThrow();
    }

    private static boolean isSealed(Path file) {
        return file.toString().endsWith(".secret");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("secrets"))) {
            return files.toList();
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static final class Keyring implements Vault {
        final Map<String, String> secrets = new HashMap<>();
        boolean locked;

        @Override
        public Optional<String> read(String name) throws IOException {
            check();
            return Optional.ofNullable(secrets.get(name));
        }

        @Override
        public void write(String name, String secret) throws IOException {
            check();
            secrets.put(name, secret);
        }

        @Override
        public void delete(String name) throws IOException {
            check();
            secrets.remove(name);
        }

        private void check() throws IOException {
            if (locked) {
                throw new IOException("locked");
            }
        }
    }
}
