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
import assistance.client.connection.Trouble;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class MessageComposerModelTest {
    private static final int TICKET = 37;

    @TempDir
    Path folder;

    private final FakeConversation client = new FakeConversation();
    private final Drafts drafts = new Drafts(client, Reference.Limits.DEFAULT,
            new Background(Runnable::run, Runnable::run), Texts.forLanguage("fr"));
    private final MessageComposerModel model = drafts.of(TICKET);

    @Test
    void sendsTheMessageAndStartsOver() throws IOException {
        List<Optional<TicketState>> states = new ArrayList<>();
        model.setOnSent(states::add);
        model.textProperty().set("Bonjour");
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));

        model.send(Optional.of(TicketState.RESOLVED));

        FakeConversation.Sent sent = client.sent.getFirst();
        assertEquals(TICKET, sent.ticket());
        assertEquals(new NewMessage("Bonjour", MessageKind.MESSAGE), sent.message());
        assertEquals("a.txt", sent.files().getFirst().name());
        assertEquals(List.of(Optional.of(TicketState.RESOLVED)), states);
        assertEquals("", model.textProperty().get());
        assertEquals(List.of(), model.files().uploads());
        assertFalse(model.sendingProperty().get());
    }

    @Test
    void keepsTextAndFilesWhenTheServerIsUnreachableAndSendsThemAgainUnderTheSameKey() throws IOException {
        model.textProperty().set("Bonjour");
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        client.trouble = Trouble.unreachable();

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
    void takesANewKeyWhenTheMessageHasChangedSinceItFailed() {
        model.textProperty().set("Bonjour");
        client.trouble = Trouble.unreachable();
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
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        model.files().add(List.of(file));
        Files.delete(file);

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

        assertSame(model, drafts.of(TICKET));
        assertEquals("", drafts.of(TICKET + 1).textProperty().get());
    }
}
