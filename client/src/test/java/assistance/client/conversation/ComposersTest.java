package assistance.client.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;
import assistance.api.Reference;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Trouble;
import assistance.client.draft.Content;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class ComposersTest {
    private static final int TICKET = 37;
    private static final int VISITED = 1_000;

    private final Path folder;
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final TestDesk desk;
    private final Composers composers;
    private boolean online = true;

    ComposersTest(@TempDir Path folder) {
        this.folder = folder;
        Background later = new Background(work::add, Runnable::run);
        desk = new TestDesk(folder.resolve("drafts"), (draft, _) -> {
            if (!online) {
                throw Trouble.unreachable();
            }
            return new Arrival(draft, ((Content.Answer) draft.content()).ticketNumber(), "");
        }, new Background(Runnable::run, Runnable::run), later);
        Texts texts = Texts.forLanguage("fr");
        composers = new Composers(desk.drafts, desk.outbox, new FileCheck(Reference.Limits.DEFAULT, texts), later,
                texts, () -> "Claire");
    }

    @Test
    void holdsAFewOfTheThousandsOfTicketsVisited() {
        List<WeakReference<MessageComposerModel>> visited = visitOthers();

        System.gc();

        long held = visited.stream().filter(model -> model.get() != null).count();
        assertTrue(held <= 60, held + " of " + visited.size() + " are held");
    }

    @Test
    void findsTheTicketsLastVisitedAsTheyWereLeft() {
        MessageComposerModel left = composers.of(TICKET);
        composers.of(TICKET + 1);
        composers.reopening(TICKET + 1);

        assertSame(left, composers.of(TICKET));
    }

    @Test
    void keepsWhatIsBeingWrittenHoweverManyTicketsAreVisitedMeanwhile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        MessageComposerModel words = composers.of(TICKET);
        words.textProperty().set("à finir");
        MessageComposerModel reason = composers.reopening(TICKET);
        reason.files().add(List.of(file));
        MessageComposerModel note = composers.of(TICKET + 1);
        note.noteProperty().set(true);

        visitOthers();
        workIsDone();
        visitOthers();

        assertSame(words, composers.of(TICKET));
        assertSame(reason, composers.reopening(TICKET));
        assertEquals(1, reason.files().uploads().size());
        assertSame(note, composers.of(TICKET + 1));
    }

    @Test
    void keepsWhatWasErasedAndCanStillBeGivenBack() {
        MessageComposerModel model = composers.of(TICKET);
        model.textProperty().set("Bonjour");
        model.erase();

        visitOthers();
        composers.of(TICKET).undoErase();

        assertEquals("Bonjour", composers.of(TICKET).textProperty().get());
    }

    @Test
    void keepsWhatIsOnItsWayUntilItHasArrived() {
        MessageComposerModel model = composers.of(TICKET);
        model.textProperty().set("Bonjour");
        model.send(Optional.empty());

        visitOthers();
        assertSame(model, composers.of(TICKET));
        workIsDone();
        visitOthers();

        assertNotSame(model, composers.of(TICKET));
        assertEquals("", composers.of(TICKET).textProperty().get());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void showsWhatWaitsAndHearsOfItsArrivalAfterTheTicketWasLetGo() {
        online = false;
        composers.of(TICKET).textProperty().set("Bonjour");
        composers.of(TICKET).send(Optional.empty());
        workIsDone();
        visitOthers();
        List<String> notices = new ArrayList<>();
        composers.of(TICKET).setOnArrived(notices::add);
        assertEquals(1, composers.of(TICKET).waiting().size());

        online = true;
        desk.outbox.connected();
        workIsDone();

        assertEquals(List.of(""), notices);
        assertEquals(0, composers.of(TICKET).waiting().size());
    }

    @Test
    void savesWhatIsWrittenInATicketThatWasLetGoBefore() {
        composers.of(TICKET);
        visitOthers();

        composers.of(TICKET).textProperty().set("Bonjour");
        desk.drafts.leave();

        assertEquals(new Content.Answer(TICKET, "Bonjour", MessageKind.MESSAGE),
                desk.kept().getFirst().content());
    }

    private List<WeakReference<MessageComposerModel>> visitOthers() {
        return LongStream.range(0, VISITED)
                .mapToObj(ticket -> new WeakReference<>(composers.of(VISITED + ticket)))
                .toList();
    }

    private void workIsDone() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
