package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Priority;
import assistance.api.Reference;
import assistance.client.connection.Trouble;
import assistance.client.connection.Upload;
import assistance.client.draft.Content;
import assistance.client.outbox.TestDesk;

/// What was written is kept until it has arrived.
class SubmitTicketKeptTest extends WrittenTicket {
    SubmitTicketKeptTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void keepsTheDraftWhenTheServerRefusesIt() throws IOException {
        SubmitTicketModel model = filled();
        model.draft().documents().add(List.of(document("image.png")));
        client.trouble = Trouble.refused(500, "");
        model.submit();

        assertEquals("Impression bloquée", model.draft().titleProperty().get());
        assertEquals(1, model.draft().documents().uploads().size());
        assertTrue(model.failureProperty().get().contains("Réessayez"));
        assertTrue(opened.isEmpty());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void sendsTheSameContentAgainUnderTheSameKey() {
        SubmitTicketModel model = filled();
        client.trouble = Trouble.refused(500, "");
        model.submit();
        model.submit();
        model.draft().textProperty().set("Rien ne sort depuis ce matin.");
        client.trouble = null;
        model.submit();

        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertNotEquals(client.sent.get(1).key(), client.sent.get(2).key());
    }

    @Test
    void whatIsCalledBackStaysInTheForm() {
        SubmitTicketModel model = filled();
        client.trouble = Trouble.cancelled();
        model.submit();

        assertEquals("", model.failureProperty().get());
        assertFalse(model.busyProperty().get());
        assertFalse(model.draft().isBlank());
        client.trouble = null;
        model.submit();
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void usesANewKeyForTheSameWordsInANewTicket() {
        SubmitTicketModel model = filled();
        model.submit();
        fill(model);
        model.submit();

        assertNotEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void discardingEmptiesTheFormAndCanBeUndone() {
        SubmitTicketModel model = filled();
        assertFalse(model.draft().isBlank());
        Content written = model.draft().content();
        model.discard();
        assertTrue(model.draft().isBlank());

        model.undoDiscard();
        assertEquals(written, model.draft().content());
    }

    @Test
    void findsTheWholeFormAgainInTheNextRun() throws IOException {
        Reference reference = References.of(References.WORKSHOPS, References.MILLS);
        SubmitTicketModel model = modelFor(reference);
        fill(model);
        model.draft().companyProperty().set(References.WORKSHOPS);
        model.draft().contractProperty().set(References.WORKSHOPS.contracts().getLast());
        model.draft().priorityProperty().set(Priority.CRITICAL);
        model.draft().documents().add(List.of(document("image.png")));
        desk.momentPasses();

        SubmitTicketModel next = nextRun(reference);

        assertEquals(model.draft().content(), next.draft().content());
        assertEquals(List.of("image.png"), next.draft().documents().uploads().stream().map(Upload::name).toList());
    }

    @Test
    void leavesOpenWhatCanNoLongerBeChosenInTheNextRun() {
        SubmitTicketModel model = filled();
        desk.momentPasses();

        TicketDraft next = nextRun(References.of(References.WORKSHOPS, References.NO_CONTRACT)).draft();

        assertEquals(model.draft().titleProperty().get(), next.titleProperty().get());
        assertNull(next.companyProperty().get());
        assertNull(next.contractProperty().get());
    }

    @Test
    void hasTheTicketWaitWhenThereIsNoConnectionAndShowsWhere() {
        client.trouble = Trouble.unreachable();
        SubmitTicketModel model = filled();
        model.submit();

        assertTrue(model.draft().isBlank());
        assertTrue(sawOutbox);
        assertEquals(1, desk.outbox.entries().size());

        client.trouble = null;
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
        desk.outbox.connected();
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void takesAWaitingTicketBackUnlessAnotherIsBeingWritten() {
        client.trouble = Trouble.unreachable();
        SubmitTicketModel model = filled();
        model.submit();
        fill(model);

        model.takeBack(desk.outbox.entries().getFirst());
        assertEquals(1, desk.outbox.entries().size());
        assertTrue(model.failureProperty().get().contains("déjà une autre demande"));

        model.discard();
        model.takeBack(desk.outbox.entries().getFirst());
        assertEquals("Impression bloquée", model.draft().titleProperty().get());
        assertEquals(List.of(), desk.outbox.entries());
    }
}
