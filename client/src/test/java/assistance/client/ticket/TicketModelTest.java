package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Message;
import assistance.api.Reference;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.conversation.Composers;
import assistance.client.conversation.FakeConversation;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class TicketModelTest {
    private static final TicketChange RESOLVE = new TicketChange(TicketState.RESOLVED, null, null);
    private static final Texts TEXTS = Texts.forLanguage("fr");

    private final FakeTickets tickets = new FakeTickets();
    private final FakeConversation conversation = new FakeConversation();
    private final List<String> events = new ArrayList<>();
    private final Background sameThread = new Background(Runnable::run, Runnable::run);
    private final TestDesk desk;
    private final MessageComposerModel writing;
    private final TicketModel model;

    TicketModelTest(@TempDir Path folder) {
        desk = new TestDesk(folder,
                new TicketDelivery(tickets, conversation, new Failures(TEXTS), TEXTS)::deliver);
        writing = new Composers(desk.drafts, desk.outbox, new FileCheck(Reference.Limits.DEFAULT, TEXTS), sameThread,
                TEXTS, () -> "").of(37);
        model = model(sameThread);
    }

    @Test
    void readsTheTicketAndMarksItReadUpToTheNewestMessageShown() {
        assertEquals("Ticket n°37", model.titleProperty().get());

        model.load();

        assertEquals("Ticket n°37 – En cours", model.titleProperty().get());
        assertEquals(List.of(103L), conversation.read);
        assertEquals(List.of("read"), events);
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void leavesATicketUnreadThatNobodyLooksAt() {
        boolean[] looking = {false};
        model.setLooking(() -> looking[0]);
        model.load();
        assertEquals(List.of(), conversation.read);

        looking[0] = true;
        model.loadQuietly();
        assertEquals(List.of(103L), conversation.read);
    }

    @Test
    void leavesATicketUnreadThatTheUserMarkedSoUntilItIsOpenedAgain() {
        model.load();
        conversation.read.clear();

        model.markUnread(() -> events.add("left"));
        model.loadQuietly();

        assertEquals(List.of("unread 37"), conversation.marked);
        assertEquals(List.of("read", "read", "left"), events);
        assertEquals(List.of(), conversation.read);

        model.load();
        assertEquals(List.of(103L), conversation.read);
    }

    @Test
    void staysOnATicketThatCanNotBeUnread() {
        model.load();
        conversation.trouble = Trouble.refused(409, "Personne d’autre n’a écrit.");

        model.markUnread(() -> events.add("left"));

        assertEquals("Personne d’autre n’a écrit.", model.noticeProperty().get());
        assertEquals(List.of("read"), events);
    }

    @Test
    void bringsOnlyWhatIsNewInTheThreadWhenItReadsQuietly() {
        model.load();
        List<Message> before = shown().messages();
        List<Message> after = new ArrayList<>(before);
        after.add(FakeTickets.said(104, FakeTickets.CLAIRE, false, "Encore bloquée.", List.of()));
        tickets.ticket = tickets.ticket.withMessages(after);
        tickets.changedBySomebody(TicketState.WAITING_FOR_CUSTOMER);

        model.loadQuietly();

        assertEquals(List.of(103L), tickets.asked);
        assertEquals(after, shown().messages());
        assertEquals(TicketState.WAITING_FOR_CUSTOMER, shown().state());
    }

    @Test
    void saysNothingWhenItReadsQuietlyAndTheServerIsUnreachable() {
        model.load();
        tickets.trouble = Trouble.unreachable();

        model.loadQuietly();

        assertEquals("", model.failureProperty().get());
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void saysSoWhenThereIsNoSuchTicket() {
        tickets.trouble = Trouble.refused(404, "Introuvable.");

        model.load();

        assertTrue(model.missingProperty().get());
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void keepsWhatIsShownWhenTheServerIsUnreachable() {
        model.load();
        tickets.trouble = Trouble.unreachable();

        model.load();

        assertEquals(FakeTickets.TICKET, shown());
        assertTrue(model.failureProperty().get().contains("ne répond pas"), model.failureProperty().get());

        tickets.trouble = null;
        model.load();
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void changesTheStateOfTheVersionShown() {
        model.load();

        model.change(RESOLVE);

        assertEquals(List.of(RESOLVE), tickets.changes);
        assertEquals(List.of("\"1\""), tickets.versionsAsked);
        assertEquals(TicketState.RESOLVED, shown().state());
        assertEquals("Ticket n°37 – Traité", model.titleProperty().get());
    }

    @Test
    void readsTheTicketAndSaysSoWhenSomebodyElseChangedItMeanwhile() {
        model.load();
        writing.textProperty().set("à moitié écrit");
        tickets.changedBySomebody(TicketState.WAITING_FOR_CUSTOMER);

        model.change(RESOLVE);

        assertEquals(List.of(), tickets.changes);
        assertEquals(FakeTickets.CHANGED_MEANWHILE, model.noticeProperty().get());
        assertEquals(TicketState.WAITING_FOR_CUSTOMER, shown().state());
        assertEquals("à moitié écrit", writing.textProperty().get());

        model.change(RESOLVE);
        assertEquals("", model.noticeProperty().get());
        assertEquals(TicketState.RESOLVED, shown().state());
    }

    @Test
    void readsTheThreadAgainAfterAMessageAndThenChangesTheState() {
        model.load();
        tickets.changedBySomebody(TicketState.IN_PROGRESS);
        writing.textProperty().set("C’est corrigé.");

        writing.send(Optional.of(TicketState.RESOLVED));

        assertEquals(List.of(RESOLVE), tickets.changes);
        assertEquals(List.of("\"2\""), tickets.versionsAsked);
        assertEquals("", model.noticeProperty().get());
        assertEquals(TicketState.RESOLVED, shown().state());
    }

    @Test
    void tellsThatAMessageIsSentThoughTheStateCouldNotBeChanged() {
        model.load();
        writing.textProperty().set("C’est corrigé.");
        tickets.trouble = Trouble.refused(403, "Interdit.");

        writing.send(Optional.of(TicketState.RESOLVED));

        assertTrue(model.noticeProperty().get().startsWith("Votre message est envoyé, mais"),
                model.noticeProperty().get());
        assertEquals(1, conversation.sent.size());
    }

    @Test
    void changesTheStateLaterWhenTheConnectionBreaksBetweenTheMessageAndIt() {
        model.load();
        writing.textProperty().set("C’est corrigé.");
        tickets.trouble = Trouble.unreachable();
        writing.send(Optional.of(TicketState.RESOLVED));
        tickets.trouble = null;

        desk.outbox.connected();

        assertEquals(List.of(RESOLVE), tickets.changes);
        assertEquals(TicketState.RESOLVED, shown().state());
        assertEquals(conversation.sent.get(0).key(), conversation.sent.get(1).key());
    }

    @Test
    void neverShowsAnOlderAnswerAfterANewerOne() {
        Queue<Runnable> answers = new ArrayDeque<>();
        TicketModel slow = model(new Background(Runnable::run, answers::add));
        slow.load();
        tickets.changedBySomebody(TicketState.RESOLVED);
        slow.load();
        Runnable first = answers.remove();
        answers.remove().run();

        first.run();

        assertEquals(TicketState.RESOLVED, Objects.requireNonNull(slow.ticketProperty().get()).state());
        assertFalse(slow.loadingProperty().get());
    }

    private Ticket shown() {
        return Objects.requireNonNull(model.ticketProperty().get());
    }

    private TicketModel model(Background background) {
        TicketModel model = new TicketModel(37, tickets, conversation, writing, background, TEXTS,
                () -> events.add("read"));
        model.setInView(true);
        return model;
    }
}
