package assistance.client.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.NewMessage;
import assistance.api.Reference;
import assistance.client.attachment.FileCheck;
import assistance.client.draft.Content;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class SignedMessageTest {
    private static final int TICKET = 37;

    private final Path folder;
    private final FakeConversation client = new FakeConversation();
    private final TestDesk desk;
    private final Composers composers;
    private final MessageComposerModel model;

    SignedMessageTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new TestDesk(folder.resolve("drafts"), (draft, sent) -> {
            Content.Answer answer = (Content.Answer) draft.content();
            client.send(answer.ticketNumber(), new NewMessage(answer.text(), answer.kind()), draft.files(), draft.key(),
                    sent);
            return new Arrival(draft, answer.ticketNumber(), "");
        });
        Texts texts = Texts.forLanguage("fr");
        composers = new Composers(desk.drafts, desk.outbox, new FileCheck(Reference.Limits.DEFAULT, texts),
                new Background(Runnable::run, Runnable::run), texts, () -> "Claire");
        model = composers.of(TICKET);
    }

    @Test
    void theSignatureStandsReadyWhileTheUserIsInTheFieldAndIsNoMessage() {
        model.signed().enter();
        assertEquals("\n\nClaire", model.textProperty().get());
        assertFalse(model.readyProperty().get());
        desk.momentPasses();
        assertEquals(List.of(), desk.kept());

        model.signed().leave();

        assertEquals("", model.textProperty().get());
    }

    @Test
    void theSignatureGoesWithTheWordsAboveItAndStandsReadyAgain() {
        model.signed().enter();
        model.textProperty().set("Bonjour\n\nClaire");
        model.send(Optional.empty());

        assertEquals("Bonjour\n\nClaire", client.sent.getFirst().message().text());
        assertEquals("\n\nClaire", model.textProperty().get());
        assertFalse(model.readyProperty().get());
    }

    @Test
    void aDocumentAloneGoesWithoutTheSignature() throws IOException {
        model.signed().enter();
        model.files().add(List.of(Files.writeString(folder.resolve("a.txt"), "a")));
        model.send(Optional.empty());

        assertEquals("", client.sent.getFirst().message().text());
    }

    @Test
    void wordsAreNeverTouchedForTheSignature() {
        model.textProperty().set("Bonjour");
        model.signed().enter();
        model.signed().leave();

        assertEquals("Bonjour", model.textProperty().get());
        composers.reopening(TICKET).signed().enter();
        assertEquals("", composers.reopening(TICKET).textProperty().get());
    }
}
