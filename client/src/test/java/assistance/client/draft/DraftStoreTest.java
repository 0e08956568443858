package assistance.client.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.client.connection.Upload;

class DraftStoreTest {
    private static final Instant TIME = Instant.parse("2026-11-24T14:32:00Z");
    private static final URI SERVER = URI.create("https://assistance.example");

    @TempDir
    Path home;

    @Test
    void findsATicketAgainWithItsDocumentsThoughTheirSourceIsGone() throws IOException {
        DraftStore store = DraftStore.of(home, SERVER, 7);
        Path source = Files.writeString(home.resolve("relevé.txt"), "contenu");
        Upload kept = store.keep("d1", new Upload("relevé.txt", source, 7));
        Draft draft = new Draft("d1", new Content.NewTicket(2, 5, "Étiquettes", Priority.MAJOR, "décalées"),
                List.of(kept), TIME, "key", null);
        store.save(draft);
        Files.delete(source);

        assertEquals(List.of(draft), DraftStore.of(home, SERVER, 7).read());
        assertEquals("contenu", Files.readString(kept.file()));
    }

    @Test
    void findsAMessageThatWaitsToBeSent() throws IOException {
        Draft draft = message("d1", 33, "Bonjour", TIME)
                .waiting(new Waiting(TIME, TicketState.RESOLVED, "Ce ticket n’existe pas."));
        DraftStore store = new DraftStore(home);
        store.save(draft);

        assertEquals(List.of(draft), new DraftStore(home).read());
    }

    @Test
    void keepsTheLatestFormOnlyAndGivesTheLatestDraftFirst() throws IOException {
        DraftStore store = new DraftStore(home);
        store.save(message("d1", 33, "Bon", TIME));
        store.save(message("d2", 34, "autre", TIME.plusSeconds(1)));
        store.save(message("d1", 33, "Bonjour", TIME.plusSeconds(2)));

        assertEquals(List.of("d1", "d2"), store.read().stream().map(Draft::id).toList());
        assertEquals(new Content.Answer(33, "Bonjour", MessageKind.MESSAGE), store.read().getFirst().content());
    }

    @Test
    void keepsAccountsApart() throws IOException {
        DraftStore.of(home, SERVER, 7).save(message("d1", 33, "à moi", TIME));

        assertEquals(List.of(), DraftStore.of(home, SERVER, 8).read());
        assertEquals(List.of(), DraftStore.of(home, URI.create("https://assistance.example:8443"), 7).read());
        assertEquals(1, DraftStore.of(home, SERVER, 7).read().size());
    }

    @Test
    void putsADamagedDraftAsideAndReadsTheOthers() throws IOException {
        DraftStore store = new DraftStore(home.resolve("drafts"));
        store.save(message("good", 33, "Bonjour", TIME));
        for (String damage : List.of("", "{", "null", "{\"content\":{\"type\":\"unknown\"}}", "{\"files\":[]}")) {
            store.save(message("bad" + damage.hashCode(), 34, "x", TIME));
            Files.writeString(home.resolve("drafts/bad" + damage.hashCode() + "/draft.json"), damage);
        }

        assertEquals(List.of("good"), store.read().stream().map(Draft::id).toList());
        assertEquals(List.of("good"), store.read().stream().map(Draft::id).toList());
        try (Stream<Path> all = Files.list(home.resolve("drafts"))) {
            assertEquals(5, all.filter(entry -> entry.getFileName().toString().startsWith("unreadable-")).count());
        }
    }

    @Test
    void clearsAwayInTimeADocumentThatWasNeverTakenUp() throws IOException {
        DraftStore store = new DraftStore(home.resolve("drafts"));
        Path source = Files.writeString(home.resolve("a.txt"), "a");
        Upload unused = store.keep("d1", new Upload("a.txt", source, 1));
        store.save(message("d1", 33, "Bonjour", TIME));
        Upload withoutWords = store.keep("d2", new Upload("a.txt", source, 1));

        store.read();
        assertTrue(Files.exists(unused.file()));
        assertTrue(Files.exists(withoutWords.file()));

        for (Path old : List.of(unused.file(), home.resolve("drafts/d2"))) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        store.read();
        assertFalse(Files.exists(unused.file()));
        assertFalse(Files.exists(home.resolve("drafts/d2")));
    }

    @Test
    void leavesNothingOfADeletedDraft() throws IOException {
        DraftStore store = new DraftStore(home.resolve("drafts"));
        Path source = Files.writeString(home.resolve("a.txt"), "a");
        Upload kept = store.keep("d1", new Upload("a.txt", source, 1));
        store.save(new Draft("d1", new Content.Answer(33, "", MessageKind.MESSAGE), List.of(kept), TIME, "", null));
        store.delete("d1");

        assertEquals(List.of(), store.read());
        assertFalse(Files.exists(home.resolve("drafts/d1")));
        store.delete("d1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseLookInside() throws IOException {
        DraftStore store = new DraftStore(home.resolve("drafts"));
        Path source = Files.writeString(home.resolve("a.txt"), "a");
        Upload kept = store.keep("d1", new Upload("a.txt", source, 1));
        store.save(message("d1", 33, "secret", TIME));

        Set<PosixFilePermission> file = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertEquals(file, Files.getPosixFilePermissions(kept.file()));
        assertEquals(file, Files.getPosixFilePermissions(home.resolve("drafts/d1/draft.json")));
        for (String folder : List.of("drafts", "drafts/d1")) {
            assertEquals(3, Files.getPosixFilePermissions(home.resolve(folder)).size());
            assertTrue(Files.getPosixFilePermissions(home.resolve(folder))
                    .contains(PosixFilePermission.OWNER_EXECUTE));
        }
    }

    @Test
    void saysWhenTheFolderCannotBeWrittenAndStartsAllTheSame() throws IOException {
        Path blocked = Files.writeString(home.resolve("drafts"), "a file where the folder should be");
        DraftStore store = new DraftStore(blocked);

        assertEquals(List.of(), store.read());
        assertThrows(IOException.class, () -> store.save(message("d1", 33, "x", TIME)));
    }

    private static Draft message(String id, long ticket, String text, Instant time) {
        return new Draft(id, new Content.Answer(ticket, text, MessageKind.MESSAGE), List.of(), time, "", null);
    }
}
