package assistance.client.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;
import assistance.client.connection.Upload;
import assistance.client.outbox.TestDesk;

class DraftKeeperTest {
    private static final String PLACE = Content.Answer.placeOf(33);

    private final Path folder;
    private final StringProperty text = new SimpleStringProperty("");
    private TestDesk desk;
    private DraftKeeper keeper;

    DraftKeeperTest(@TempDir Path home) {
        folder = home.resolve("drafts");
        desk = desk();
        keeper = watching();
    }

    @Test
    void savesAMomentAfterTheFirstChangeHoweverManyFollow() {
        text.set("Bon");
        text.set("Bonjour");
        assertEquals(List.of(), desk.kept());

        desk.momentPasses();

        assertEquals(List.of("Bonjour"), texts());
    }

    @Test
    void savesAgainWhatIsChangedAfterTheMoment() {
        text.set("Bon");
        desk.momentPasses();
        text.set("Bonjour");
        desk.momentPasses();

        assertEquals(List.of("Bonjour"), texts());
    }

    @Test
    void savesAtOnceWhenTheWindowCloses() {
        text.set("Bonjour");

        desk.drafts.leave();

        assertEquals(List.of("Bonjour"), texts());
    }

    @Test
    void forgetsADraftOnceEverythingIsDeletedFromIt() {
        text.set("Bonjour");
        desk.momentPasses();
        text.set("");
        desk.momentPasses();

        assertEquals(List.of(), desk.kept());
    }

    @Test
    void goesOnInTheNextRunWithTheSameDraft() {
        text.set("Bonjour");
        desk.momentPasses();
        text.set("");
        desk = desk();
        keeper = watching();

        Draft found = desk.drafts.find(PLACE).orElseThrow();
        resume(found);
        assertEquals("Bonjour", text.get());
        assertEquals(found.changedAt(), keeper.foundProperty().get());
        text.set("Bonjour à tous");
        desk.momentPasses();

        assertEquals(List.of("Bonjour à tous"), texts());
    }

    @Test
    void erasesForGoodOnceTheUserGoes() {
        text.set("Bonjour");
        desk.momentPasses();

        erase();
        desk.momentPasses();
        assertNull(keeper.foundProperty().get());
        assertEquals(List.of("Bonjour"), texts());

        desk.drafts.leave();
        assertEquals(List.of(), desk.kept());
        assertNull(keeper.erasedProperty().get());
    }

    @Test
    void erasesForGoodOnceSomethingElseIsWritten() {
        text.set("Bonjour");
        desk.momentPasses();
        erase();

        text.set("Bonsoir");
        desk.momentPasses();

        assertEquals(List.of("Bonsoir"), texts());
        keeper.undoErase(this::resume);
        assertEquals("Bonsoir", text.get());
    }

    @Test
    void givesBackWhatWasErasedAsItStoodLast() {
        text.set("Bonjour");
        desk.momentPasses();
        text.set("Bonjour à tous");
        erase();

        keeper.undoErase(this::resume);

        assertEquals("Bonjour à tous", text.get());
        assertEquals(List.of("Bonjour à tous"), texts());
        assertNull(keeper.erasedProperty().get());
    }

    @Test
    void offersNothingBackWhereNothingWasWritten() {
        erase();

        assertNull(keeper.erasedProperty().get());
    }

    @Test
    void sendsUnderTheSameKeyUntilSomethingIsChanged() {
        text.set("Bonjour");
        String key = keeper.toSend().key();
        assertEquals(key, keeper.toSend().key());

        text.set("Bonsoir");

        assertNotEquals(key, keeper.toSend().key());
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatIsTyped() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        text.set("Bonjour");
        desk.momentPasses();

        assertTrue(keeper.troubleProperty().get().contains("disque"), keeper.troubleProperty().get());
        assertEquals("Bonjour", text.get());

        Files.delete(folder);
        text.set("Bonjour à tous");
        desk.momentPasses();
        assertEquals("", keeper.troubleProperty().get());
        assertEquals(List.of("Bonjour à tous"), texts());
    }

    @Test
    void sendsADocumentFromWhereItIsWhenTheDiskIsFull(@TempDir Path elsewhere) throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        Upload document = new Upload("a.txt", Files.writeString(elsewhere.resolve("a.txt"), "a"), 1);

        assertEquals(document, keeper.keep(document));
        assertTrue(keeper.troubleProperty().get().contains("disque"));
    }

    private TestDesk desk() {
        return new TestDesk(folder, (_, _) -> {
            throw new AssertionError("nothing is sent here");
        });
    }

    private DraftKeeper watching() {
        DraftKeeper made = desk.drafts.at(PLACE);
        made.watch(() -> new DraftKeeper.Written(new Content.Answer(33, text.get(), MessageKind.MESSAGE), List.of()),
                text);
        return made;
    }

    private void erase() {
        keeper.erase(() -> text.set(""));
    }

    private void resume(Draft found) {
        keeper.resume(found, draft -> text.set(((Content.Answer) draft.content()).text()));
    }

    private List<String> texts() {
        return desk.kept().stream().map(draft -> ((Content.Answer) draft.content()).text()).toList();
    }
}
