package assistance.client.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Reference;
import assistance.api.TicketState;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Trouble;
import assistance.client.draft.Content;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class MessageComposerModelTest {
    private static final int TICKET = 37;

    private final Path folder;
    private final FakeConversation client = new FakeConversation();
    private TestDesk desk;
    private Composers composers;
    private MessageComposerModel model;

    MessageComposerModelTest(@TempDir Path folder) {
        this.folder = folder;
        desk = desk();
        composers = composers();
        model = composers.of(TICKET);
    }

    @Test
    void sendsTheMessageAndStartsOver() throws IOException {
        List<String> notices = new ArrayList<>();
        model.setOnArrived(notices::add);
        model.textProperty().set("Bonjour");
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));

        model.send(Optional.of(TicketState.RESOLVED));

        FakeConversation.Sent sent = client.sent.getFirst();
        assertEquals(TICKET, sent.ticket());
        assertEquals(new NewMessage("Bonjour", MessageKind.MESSAGE), sent.message());
        assertEquals("a.txt", sent.files().getFirst().name());
        assertEquals(List.of(""), notices);
        assertEquals(List.of(), desk.kept());
        assertEquals("", model.textProperty().get());
        assertEquals(List.of(), model.files().uploads());
        assertFalse(model.sendingProperty().get());
    }

    @Test
    void keepsTextAndFilesWhenTheServerRefusesAndSendsThemAgainUnderTheSameKey() throws IOException {
        model.textProperty().set("Bonjour");
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        client.trouble = Trouble.refused(500, "");

        model.send(Optional.empty());

        assertTrue(model.failureProperty().get().startsWith("Votre message n’a pas été envoyé"),
                model.failureProperty().get());
        assertEquals("Bonjour", model.textProperty().get());
        assertEquals(1, model.files().uploads().size());
        assertTrue(model.readyProperty().get());

        client.trouble = null;
        model.send(Optional.empty());

        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void whatIsCalledBackStaysAsItIsAndGoesUnderTheSameKeyTheNextTime() throws IOException {
        model.textProperty().set("Bonjour");
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        List<Boolean> cancellable = new ArrayList<>();
        client.meanwhile = () -> {
            cancellable.add(model.cancellableProperty().get());
            model.cancelSending();
            cancellable.add(model.cancellableProperty().get());
        };
        client.trouble = Trouble.cancelled();

        model.send(Optional.empty());

        assertEquals(List.of(true, false), cancellable);
        assertEquals("", model.failureProperty().get());
        assertEquals("Bonjour", model.textProperty().get());
        assertTrue(model.readyProperty().get());
        client.trouble = null;
        model.send(Optional.empty());
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertEquals(List.of(), model.files().uploads());
    }

    @Test
    void wordsAloneCannotBeCalledBack() {
        model.textProperty().set("Bonjour");
        List<Boolean> cancellable = new ArrayList<>();
        client.meanwhile = () -> cancellable.add(model.cancellableProperty().get());

        model.send(Optional.empty());

        assertEquals(List.of(false), cancellable);
    }

    @Test
    void takesANewKeyWhenTheMessageHasChangedSinceItFailed() {
        model.textProperty().set("Bonjour");
        client.trouble = Trouble.refused(500, "");
        model.send(Optional.empty());

        model.textProperty().set("Bonsoir");
        model.send(Optional.empty());

        assertNotEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void takesANewKeyForTheSameWordsSaidTwice() {
        for (int i = 0; i < 2; i++) {
            model.textProperty().set("Merci");
            model.send(Optional.empty());
        }

        assertNotEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void hasNothingToSendUntilThereAreWordsOrAFile() throws IOException {
        model.textProperty().set(" \n");
        assertFalse(model.readyProperty().get());
        model.send(Optional.empty());
        assertEquals(List.of(), client.sent);

        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        assertTrue(model.readyProperty().get());
    }

    @Test
    void refusesTooLongAMessageWithoutAskingTheServer() {
        model.textProperty().set("a".repeat(100_001));

        model.send(Optional.empty());

        assertEquals(List.of(), client.sent);
        assertTrue(model.failureProperty().get().contains("caractères"), model.failureProperty().get());
    }

    @Test
    void saysWhichFileVanishedBeforeItWasSent() throws IOException {
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        Files.delete(model.files().uploads().getFirst().file());

        model.send(Optional.empty());

        assertEquals(List.of(), client.sent);
        assertTrue(model.failureProperty().get().contains("a.txt"), model.failureProperty().get());
        assertEquals(1, model.files().uploads().size());
    }

    @Test
    void sendsANoteAndReturnsToMessages() {
        model.textProperty().set("Vu avec l’éditeur");
        model.noteProperty().set(true);

        model.send(Optional.empty());

        assertEquals(MessageKind.NOTE, client.sent.getFirst().message().kind());
        assertFalse(model.noteProperty().get());
    }

    @Test
    void keepsTheDraftOfEachTicketWhileTheClientRuns() {
        model.textProperty().set("à finir");

        assertSame(model, composers.of(TICKET));
        assertEquals("", composers.of(TICKET + 1).textProperty().get());
    }

    @Test
    void findsTextAndFilesAgainInTheNextRunThoughTheirSourceIsGone() throws IOException {
        Path source = Files.writeString(folder.resolve("a.txt"), "contenu");
        model.textProperty().set("à finir");
        model.noteProperty().set(true);
        model.files().add(List.of(source));
        desk.momentPasses();
        Files.delete(source);

        restart();

        assertEquals("à finir", model.textProperty().get());
        assertTrue(model.noteProperty().get());
        assertEquals("a.txt", model.files().uploads().getFirst().name());
        model.send(Optional.empty());
        assertEquals("a.txt", client.sent.getFirst().files().getFirst().name());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void hasTheMessageWaitWhenThereIsNoConnectionAndIsFreeForTheNext() {
        client.trouble = Trouble.unreachable();
        model.textProperty().set("Bonjour");

        model.send(Optional.empty());

        assertEquals("", model.textProperty().get());
        assertEquals("", model.failureProperty().get());
        assertEquals(1, model.waiting().size());
        assertEquals(0, composers.of(TICKET + 1).waiting().size());
    }

    @Test
    void tellsTheTicketWhenAWaitingMessageHasArrivedInTheNextRun() {
        client.trouble = Trouble.unreachable();
        model.textProperty().set("Bonjour");
        model.send(Optional.empty());
        restart();
        List<String> notices = new ArrayList<>();
        model.setOnArrived(notices::add);
        client.trouble = null;

        desk.outbox.connected();

        assertEquals(List.of(""), notices);
        assertEquals(List.of(), model.waiting());
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void takesAWaitingMessageBackAndSendsItUnderItsKeyUnlessItIsChanged() {
        client.trouble = Trouble.unreachable();
        model.textProperty().set("Bonjour");
        model.send(Optional.empty());

        model.takeBack(model.waiting().getFirst());
        assertEquals("Bonjour", model.textProperty().get());
        assertEquals(List.of(), model.waiting());
        model.send(Optional.empty());
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());

        model.takeBack(model.waiting().getFirst());
        model.textProperty().set("Bonsoir");
        model.send(Optional.empty());
        assertNotEquals(client.sent.get(0).key(), client.sent.get(2).key());
    }

    @Test
    void doesNotTakeAMessageBackOverAnotherOne() {
        client.trouble = Trouble.unreachable();
        model.textProperty().set("Bonjour");
        model.send(Optional.empty());
        model.textProperty().set("autre chose");

        model.takeBack(model.waiting().getFirst());

        assertEquals("autre chose", model.textProperty().get());
        assertEquals(1, model.waiting().size());
        assertTrue(model.failureProperty().get().contains("déjà un autre message"));
    }

    private void restart() {
        desk = desk();
        composers = composers();
        model = composers.of(TICKET);
    }

    private TestDesk desk() {
        return new TestDesk(folder.resolve("drafts"), (draft, sent) -> {
            Content.Answer answer = (Content.Answer) draft.content();
            client.send(answer.ticketNumber(), new NewMessage(answer.text(), answer.kind()), draft.files(), draft.key(),
                    sent);
            return new Arrival(draft, answer.ticketNumber(), "");
        });
    }

    private Composers composers() {
        Texts texts = Texts.forLanguage("fr");
        return new Composers(desk.drafts, desk.outbox, new FileCheck(Reference.Limits.DEFAULT, texts),
                new Background(Runnable::run, Runnable::run), texts, () -> "");
    }
}
