package assistance.client.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Attachment;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class DownloadsTest {
    private static final Background SAME_THREAD = new Background(Runnable::run, Runnable::run);
    private static final Attachment IMAGE = new Attachment(5, "Ticket 33 - ../image\u202e.png", 200, "image/png");

    private final List<String> asked = new ArrayList<>();

    @Test
    void savesWhereTheUserWantsUnderAProposedSafeName() {
        List<Object> fetched = new ArrayList<>();
        Downloads downloads = downloads((path, target, received) -> {
            received.accept(100);
            assertEquals(0.5, latest().progressProperty().get());
            fetched.addAll(List.of(path, target));
        });

        downloads.save(IMAGE, this::answer);

        assertEquals(List.of("Ticket 33 - .. image .png"), asked);
        assertEquals(List.of("/api/attachments/5", Path.of("/tmp/chosen.png")), fetched);
        assertInstanceOf(Saving.Outcome.Saved.class, latest().outcomeProperty().get());
    }

    @Test
    void asksTheServerForNothingWhenTheUserGivesUp() {
        Downloads downloads = downloads((path, target, received) -> {
            throw new AssertionError("not to be called");
        });

        downloads.save(IMAGE, _ -> Optional.empty());

        assertNull(downloads.latestProperty().get());
    }

    @Test
    void saysWhyADocumentWasNotSavedAndTriesAgainAtTheSamePlace() {
        List<Path> targets = new ArrayList<>();
        Downloads downloads = downloads((path, target, received) -> {
            targets.add(target);
            if (targets.size() == 1) {
                throw new IllegalStateException("broken");
            }
        });
        downloads.save(IMAGE, this::answer);
        Saving failed = latest();
        Saving.Outcome.Failed why = assertInstanceOf(Saving.Outcome.Failed.class, failed.outcomeProperty().get());
        assertTrue(why.sentence().contains("n’a pas été enregistré"), why.sentence());

        downloads.retry(failed);

        assertEquals(2, targets.size());
        assertInstanceOf(Saving.Outcome.Saved.class, latest().outcomeProperty().get());
        downloads.dismiss();
        assertNull(downloads.latestProperty().get());
    }

    @Test
    void savesSeveralDocumentsUnderNamesThatAreFreeAndGoesOnWhereItFailed(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("journal.log"));
        Attachment log = new Attachment(6, "journal.log", 100, "text/plain");
        Attachment other = new Attachment(7, "journal.log", 100, "text/plain");
        List<Path> saved = new ArrayList<>();
        Downloads downloads = downloads((_, target, received) -> {
            if (saved.size() == 1 && !target.equals(saved.getLast()) && saved.add(target)) {
                throw new IllegalStateException("broken");
            }
            received.accept(100);
            saved.add(target);
        });

        downloads.saveAll(List.of(log, other), () -> Optional.of(folder));
        Saving broken = latest();
        assertEquals(0.5, broken.progressProperty().get());
        assertInstanceOf(Saving.Outcome.Failed.class, broken.outcomeProperty().get());
        downloads.retry(broken);

        Path second = folder.resolve("journal (2).log");
        Path third = folder.resolve("journal (3).log");
        assertEquals(List.of(second, third, third), saved);
        assertEquals(1, broken.progressProperty().get());
        assertInstanceOf(Saving.Outcome.Saved.class, broken.outcomeProperty().get());
    }

    private Downloads made = downloads((path, target, received) -> {});

    private Downloads downloads(Downloads.Source source) {
        made = new Downloads(source, SAME_THREAD, Texts.forLanguage("fr"));
        return made;
    }

    private Saving latest() {
        return Objects.requireNonNull(made.latestProperty().get());
    }

    private Optional<Path> answer(String proposed) {
        asked.add(proposed);
        return Optional.of(Path.of("/tmp/chosen.png"));
    }
}
