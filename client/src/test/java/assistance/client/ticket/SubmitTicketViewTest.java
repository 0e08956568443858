package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Priority;
import assistance.api.Problem;
import assistance.api.Reference;
import assistance.api.TicketView;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.AttachmentPicker;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.connection.Upload;
import assistance.client.conversation.FakeConversation;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftKeeper;
import assistance.client.outbox.TestDesk;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class SubmitTicketViewTest {
    private static final int THREE_MB = 3 * 1024 * 1024;

    private final Path folder;
    private final FakeTicketClient client = new FakeTicketClient();
    private final TestDesk desk;
    private final Navigator navigator = new Navigator();
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    @SuppressWarnings("NullAway.Init")
    private SubmitTicketModel model;
    private List<Path> chosen = List.of();

    SubmitTicketViewTest(@TempDir Path folder) {
        this.folder = folder;
        Texts texts = new Texts(Locale.FRANCE);
        desk = new TestDesk(folder.resolve("drafts"),
                new TicketDelivery(client, new FakeConversation(), new Failures(texts), texts)::deliver);
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        show(References.of(References.MILLS));
    }

    @Test
    void showsTheOnlyCompanyAndContractFilledIn(FxRobot robot) {
        assertEquals(List.of("MOULINS RÉUNIS", "Assistance Production"),
                robot.lookup(".combo-box > .list-cell")
                        .queryAllAs(Labeled.class)
                        .stream()
                        .map(Labeled::getText)
                        .filter(words -> words != null)
                        .toList());
        assertTrue(screen.shows("Mineur/Informatif"));
    }

    @Test
    void writingCanBeginAtOnce(FxRobot robot) {
        screen.waitUntil(() -> title(robot).isFocused(), "the focus on the title");
    }

    @Test
    void marksTheRequiredPartsByAnAsterisk(FxRobot robot) {
        assertEquals(5, robot.lookup(".field-label.required").queryAll().size());
    }

    @Test
    void submitsWhatIsTypedAndOpensTheTicket(FxRobot robot) throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("journal.log"), "contenu"));
        robot.clickOn(title(robot)).write("Impression bloquée");
        robot.type(KeyCode.TAB, KeyCode.TAB).write("Rien ne sort.\nDepuis ce matin.");
        robot.clickOn(".attachment-choose");
        screen.waitFor("journal.log");
        robot.clickOn("Soumettre le ticket");
        screen.waitUntil(() -> new Destination.OneTicket(FakeTicketClient.NUMBER)
                .equals(navigator.currentProperty().get()), "the ticket");

        FakeTicketClient.Sent sent = client.sent.getFirst();
        assertEquals("Impression bloquée", sent.ticket().title());
        assertEquals("Rien ne sort.\nDepuis ce matin.", sent.ticket().text());
        assertEquals(Priority.MINOR, sent.ticket().priority());
        assertEquals(List.of("journal.log"), sent.documents().stream().map(Upload::name).toList());
        assertEquals("", title(robot).getText());
        assertFalse(screen.shows("journal.log"));
    }

    @Test
    void saysUnderTheFieldWhatIsMissingAndTakesTheUserThere(FxRobot robot) {
        robot.clickOn("Soumettre le ticket");

        assertTrue(screen.shows("Donnez un intitulé à votre demande."));
        assertTrue(screen.shows("Décrivez votre demande."));
        assertTrue(title(robot).isFocused());
        robot.write("I");
        assertFalse(screen.shows("Donnez un intitulé à votre demande."));
        assertTrue(client.sent.isEmpty());
    }

    @Test
    void refusesAFileThatIsTooBigInASentenceAndKeepsTheOthers(FxRobot robot) throws IOException {
        Path big = folder.resolve("vidéo.mp4");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(THREE_MB);
        }
        chosen = List.of(big, Files.writeString(folder.resolve("journal.log"), "contenu"));
        robot.clickOn(".attachment-choose");
        screen.waitFor("journal.log");

        String sentence = robot.lookup(".attachment-refusals .label").queryLabeled().getText();
        assertTrue(sentence.contains("vidéo.mp4") && sentence.contains("2\u00a0Mo"), sentence);
        assertEquals(1, model.draft().documents().uploads().size());
    }

    @Test
    void removesADocumentByItsCross(FxRobot robot) throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("journal.log"), "contenu"));
        robot.clickOn(".attachment-choose");
        screen.waitFor("journal.log");
        robot.clickOn(".attachment-cross");

        assertTrue(model.draft().documents().uploads().isEmpty());
    }

    @Test
    void showsTheServersObjectionUnderItsFieldAndKeepsEverything(FxRobot robot) {
        client.trouble = Trouble.refused(400, "À corriger.", new Problem.FieldError("title", "Intitulé refusé."));
        fill(robot);
        robot.clickOn("Soumettre le ticket");
        screen.waitFor("Intitulé refusé.");

        assertEquals("Impression bloquée", title(robot).getText());
        assertEquals("Rien ne sort.", text(robot).getText());
        screen.waitUntil(() -> title(robot).isFocused(), "the focus on the title");
    }

    @Test
    void aRefusalLosesNothing(FxRobot robot) {
        client.trouble = Trouble.refused(500, "");
        fill(robot);
        robot.clickOn("Soumettre le ticket");
        screen.waitUntil(() -> robot.lookup(".submit-failure").query().isVisible(), "the failure");

        assertTrue(screen.textOf(".submit-failure").endsWith("Votre saisie est conservée."));
        assertEquals("Rien ne sort.", text(robot).getText());
        client.trouble = null;
        robot.clickOn("Soumettre le ticket");
        screen.waitUntil(() -> navigator.currentProperty().get() instanceof Destination.OneTicket, "the ticket");
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void controlEnterSubmits(FxRobot robot) {
        fill(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitUntil(() -> client.sent.size() == 1, "the submission");
    }

    @Test
    void leavingWithNothingTypedAsksNothing(FxRobot robot) {
        navigator.openSubmit();
        robot.clickOn("Annuler");

        assertEquals(new Destination.Tickets(TicketView.OPEN), navigator.currentProperty().get());
    }

    @Test
    void leavingAFilledFormAsksWhatToDoWithIt(FxRobot robot) {
        navigator.openSubmit();
        fill(robot);
        robot.clickOn("Annuler");
        screen.waitFor("Garder ce que vous avez écrit\u00a0?");
        robot.clickOn("Continuer");
        assertEquals("Impression bloquée", title(robot).getText());
        assertEquals(new Destination.Submit(), navigator.currentProperty().get());

        robot.clickOn("Annuler");
        screen.waitFor("Garder ce que vous avez écrit\u00a0?");
        robot.clickOn("Garder le brouillon");
        assertEquals("Impression bloquée", title(robot).getText());
        assertEquals(new Destination.Tickets(TicketView.OPEN), navigator.currentProperty().get());

        navigator.openSubmit();
        robot.clickOn("Annuler");
        screen.waitFor("Garder ce que vous avez écrit\u00a0?");
        // The form behind the question has such a button too.
        robot.clickOn(robot.lookup(".dialog-pane").lookup("Effacer").<Node>query());
        assertEquals("", title(robot).getText());
        assertEquals(List.of(), desk.kept());
        assertEquals(new Destination.Tickets(TicketView.OPEN), navigator.currentProperty().get());
    }

    @Test
    void saysFromWhenADraftIsAndErasesIt(FxRobot robot) {
        robot.interact(() -> model.resume(new Draft("d1",
                new Content.NewTicket(2, 5, "Étiquettes", Priority.MAJOR, "décalées"), List.of(),
                Instant.parse("2026-11-24T14:32:00Z"), "", null)));

        screen.waitFor("Brouillon du 24/11 à 15:32");
        robot.clickOn("Effacer");
        assertEquals("", title(robot).getText());
        assertFalse(screen.shows("Brouillon du 24/11 à 15:32"));
    }

    @Test
    void theContractsFollowTheCompany(FxRobot robot) {
        robot.interact(() -> show(References.of(References.WORKSHOPS, References.MILLS)));
        robot.clickOn(robot.lookup(".combo-box").nth(0).<Node>query());
        robot.clickOn("ATELIERS DU RHÔNE");
        robot.clickOn(robot.lookup(".combo-box").nth(1).<Node>query());
        robot.clickOn("Documents");

        assertEquals("Documents", model.draft().contractProperty().get().name());
    }

    @Test
    void manyCompaniesCanBeSearched(FxRobot robot) {
        robot.interact(() -> show(References.many()));
        ComboBox<?> company = robot.lookup(".combo-box").nth(0).queryAs(ComboBox.class);

        assertTrue(company instanceof SearchableComboBox);
        robot.clickOn(company).write("37").type(KeyCode.ENTER);
        screen.waitUntil(() -> model.draft().companyProperty().getValue() != null, "a company");
        assertEquals("SOCIÉTÉ 37", model.draft().companyProperty().get().name());
        assertEquals("Contrat 37", model.draft().contractProperty().get().name());
    }

    private void show(Reference reference) {
        Texts texts = new Texts(Locale.FRANCE);
        Background background = Background.threads();
        DraftKeeper keeper = desk.drafts.at(Content.NewTicket.PLACE);
        AttachmentList documents = new AttachmentList(new FileCheck(reference.limits(), texts), keeper::keep,
                background);
        model = new SubmitTicketModel(new SubmitTicketModel.Post(keeper, desk.outbox), reference, documents, background,
                new Failures(texts), texts,
                new SubmitTicketModel.Ways(navigator::openTicket, navigator::openOutbox));
        AttachmentPicker picker = new AttachmentPicker(documents, texts, background, _ -> chosen);
        SubmitTicketView view = new SubmitTicketView(model, navigator, picker,
                ZoneId.of("Europe/Paris"), texts);
        TestWindow.show(stage, (Parent) view.node(), 900, 760);
        view.shown();
    }

    private void fill(FxRobot robot) {
        robot.clickOn(title(robot)).write("Impression bloquée");
        robot.clickOn(text(robot)).write("Rien ne sort.");
    }

    private static TextField title(FxRobot robot) {
        return robot.lookup(".form-row .text-field").queryAs(TextField.class);
    }

    private static TextArea text(FxRobot robot) {
        return robot.lookup(".text-area").queryAs(TextArea.class);
    }
}
