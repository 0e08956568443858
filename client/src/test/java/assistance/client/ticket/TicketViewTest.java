package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.api.Reference;
import assistance.api.Role;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.User;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.conversation.Composers;
import assistance.client.conversation.FakeConversation;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.document.Downloads;
import assistance.client.document.Pictures;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class TicketViewTest {
    private static final User CUSTOMER = new User(FakeTickets.CLAIRE.id(), "Claire", "DURAND", "d@demo.example",
            Role.CUSTOMER, List.of(new Named(1, "ATELIERS DU RHÔNE")));
    private static final User AGENT = new User(FakeTickets.CHLOE.id(), "Chloé", "LAMBERT", "l@demo.example",
            Role.AGENT, List.of());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private static final byte[] PICTURE = TestPictures.png(640, 480);

    private final Path folder;
    private final FakeTickets tickets = new FakeTickets();
    private final FakeConversation conversation = new FakeConversation();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final Texts texts = Texts.forLanguage("fr");
    private final TestDesk desk;
    private final Composers composers;
    private final MessageComposerModel writing;
    private final List<Path> chosen = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    TicketViewTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new TestDesk(folder.resolve("drafts"),
                new TicketDelivery(tickets, conversation, new Failures(texts), texts)::deliver);
        composers = new Composers(desk.drafts, desk.outbox, new FileCheck(Reference.Limits.DEFAULT, texts), background,
                texts, () -> "");
        writing = composers.of(37);
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        show(CUSTOMER, 1000);
    }

    @Test
    void showsTheReadersOwnMessagesOnTheRightAndSupportsOnTheLeft(FxRobot robot) {
        Bounds thread = bounds(robot, ".thread");
        Bounds own = bounds(robot, ".message.own .bubble");
        Bounds other = bounds(robot, ".message.other .bubble");

        assertTrue(own.getCenterX() > thread.getCenterX());
        assertTrue(other.getMinX() < own.getMinX());
        assertTrue(other.getMinX() < thread.getMinX() + 80);
        assertTrue(own.getWidth() <= thread.getWidth() * 0.72);
        assertTrue(screen.shows("LAMBERT Chloé"));
        assertTrue(screen.shows(" · Support · 15:26"));
        assertTrue(screen.shows("dimanche 22 novembre 2026"));
    }

    @Test
    void showsTheFactsOfTheTicketBesideAndHidesThemInANarrowWindow(FxRobot robot) {
        assertTrue(screen.shows("22/11/2026 15:26"));
        assertTrue(screen.shows("ATELIERS DU RHÔNE"));
        assertTrue(screen.shows("Documents (1)"));

        robot.interact(() -> stage.setWidth(800));
        assertFalse(robot.lookup(".ticket-panel").query().isVisible());

        robot.clickOn("Détails");
        assertTrue(robot.lookup(".ticket-panel").query().isVisible());
        robot.interact(stage::sizeToScene);
    }

    @Test
    void sendsByItsKeyAndStartsOver(FxRobot robot) {
        robot.clickOn("#message").write("Merci à vous");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("Merci à vous", conversation.sent.getFirst().message().text());
        assertEquals("", robot.lookup("#message").queryAs(TextArea.class).getText());
    }

    @Test
    void keepsWhatWasWrittenWhenItWasRefused(FxRobot robot) {
        conversation.trouble = Trouble.refused(500, "");
        robot.clickOn("#message").write("Bonjour");

        robot.clickOn("#send");

        assertTrue(screen.textOf("#send-failure").contains("reste ici tel quel"));
        assertEquals("Bonjour", robot.lookup("#message").queryAs(TextArea.class).getText());

        conversation.trouble = null;
        robot.clickOn("#send");
        assertEquals(conversation.sent.get(0).key(), conversation.sent.get(1).key());
        assertFalse(robot.lookup("#send-failure").query().isVisible());
    }

    @Test
    void showsUnderTheThreadWhatWaitsAndTakesItBackByTheCross(FxRobot robot) {
        conversation.trouble = Trouble.unreachable();
        robot.clickOn("#message").write("Bonjour");
        robot.clickOn("#send");

        assertEquals("", robot.lookup("#message").queryAs(TextArea.class).getText());
        assertTrue(screen.textOf(".waiting-text .hint").startsWith("En attente d’envoi"));
        assertTrue(bounds(robot, ".waiting-card").getMinY() >= bounds(robot, ".thread").getMaxY());

        robot.clickOn(robot.lookup(".waiting-card .button").<Node>query());
        assertEquals("Bonjour", robot.lookup("#message").queryAs(TextArea.class).getText());
        assertTrue(robot.lookup(".waiting-card").tryQuery().isEmpty());
    }

    @Test
    void refusesATooLargeFileInASentenceAndRemovesAnotherByDelete(FxRobot robot) throws IOException {
        chosen.add(Files.write(folder.resolve("vidéo.mp4"), new byte[3 * 1024 * 1024]));
        chosen.add(Files.writeString(folder.resolve("journal.log"), "abc"));

        robot.clickOn("Joindre");

        assertTrue(screen.shows("journal.log"));
        assertTrue(screen.textOf(".attachment-refusals .label")
                .startsWith("Le fichier «\u00a0vidéo.mp4\u00a0» fait 3\u00a0Mo"));
        robot.clickOn("journal.log").push(KeyCode.DELETE);
        assertFalse(screen.shows("journal.log"));
        assertEquals(List.of(), writing.files().uploads());
    }

    @Test
    void leavesForTheListAfterMarkingATicketUnread(FxRobot robot) {
        robot.clickOn("#mark-unread");

        assertEquals(List.of("unread 37"), conversation.marked);
        assertTrue(events.contains("back"), events.toString());
        assertTrue(robot.lookup("#mark-unread").<Node>query().getAccessibleText().startsWith("Marquer comme non lu"));
    }

    @Test
    void savesADocumentWhereTheUserWantsUnderItsSafeName(FxRobot robot) {
        robot.clickOn(".picture-foot .button");

        Path saved = folder.resolve("Ticket 37 - image.png");
        assertTrue(Files.exists(saved));
        screen.waitFor("«\u00a0Ticket 37 - image.png\u00a0» est enregistré.");
        robot.clickOn("Afficher le dossier");
        assertEquals(List.of("folder " + folder), events);
    }

    @Test
    void givesNotesAndChangesToSupportAlone(FxRobot robot) {
        assertTrue(robot.lookup("#note").tryQuery().isEmpty());
        assertTrue(robot.lookup("#state").tryQuery().isEmpty());

        robot.interact(() -> show(AGENT, 1000));
        robot.clickOn("#note").clickOn("#message").write("Vu");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(MessageKind.NOTE, conversation.sent.getFirst().message().kind());

        robot.clickOn("#state").clickOn("Traité");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(new TicketChange(TicketState.RESOLVED, null, null)), tickets.changes);
        assertEquals("Traité", screen.textOf(".ticket-header .state-badge"));
    }

    @Test
    void tellsACustomerThatAResolvedTicketTakesNoMoreMessages(FxRobot robot) {
        tickets.changedBySomebody(TicketState.RESOLVED);

        robot.interact(() -> show(CUSTOMER, 1000));

        assertTrue(robot.lookup("#message").tryQuery().isEmpty());
        assertTrue(screen.shows("Ce ticket est traité\u00a0: il ne reçoit plus de messages."));
    }

    @Test
    void opensAResolvedTicketAgainForAReason(FxRobot robot) {
        assertFalse(robot.lookup("#reopen").query().isVisible());
        tickets.changedBySomebody(TicketState.RESOLVED);
        robot.interact(() -> show(CUSTOMER, 1000));

        robot.clickOn("#reopen");
        screen.waitFor("Le support reprendra ce ticket. Dites-lui ce qui ne va pas encore.");
        assertTrue(robot.lookup(".reopening #send").query().isDisabled());
        robot.clickOn("#reason").write("Toujours bloqué");
        tickets.changedBySomebody(TicketState.IN_PROGRESS);
        robot.clickOn(".reopening #send");

        assertEquals(List.of("Toujours bloqué"), conversation.reasons);
        screen.waitUntil(() -> robot.lookup(".reopening").tryQuery().isEmpty(), "the dialog gone");
        assertEquals("En cours", screen.textOf(".ticket-header .state-badge"));
        assertFalse(robot.lookup("#reopen").query().isVisible());
    }

    @Test
    void keepsTheReasonWhenSomebodyElseWasFaster(FxRobot robot) {
        tickets.changedBySomebody(TicketState.RESOLVED);
        robot.interact(() -> show(CUSTOMER, 1000));
        conversation.trouble = Trouble.refused(409, "Ce ticket n’est plus traité.");

        robot.clickOn("#reopen").clickOn("#reason").write("Toujours bloqué").clickOn(".reopening #send");

        screen.waitUntil(() -> screen.textOf(".reopening #send-failure").contains("Ce ticket n’est plus traité."),
                "the sentence");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#reopen");
        assertEquals("Toujours bloqué", robot.lookup("#reason").queryAs(TextArea.class).getText());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void leadsBackToTheListFromATicketThatIsNotThere(FxRobot robot) {
        tickets.trouble = Trouble.refused(404, "Introuvable.");
        robot.interact(() -> show(CUSTOMER, 1000));

        robot.clickOn("Retour à la liste");

        assertEquals(List.of("back"), events);
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    private TicketView show(User user, double width) {
        TicketModel model = new TicketModel(37, tickets, conversation, writing, background, texts, () -> {});
        Reference reference = new Reference(List.of(), List.of(), List.of(), List.of(FakeTickets.CHLOE), List.of(),
                Reference.Limits.DEFAULT, "1.0.0");
        Downloads downloads = new Downloads((_, target, _) -> write(target), background, texts);
        Pictures pictures = new Pictures(_ -> PICTURE, background);
        TicketView view = new TicketView(model, new TicketView.Writing(writing, composers.reopening(37)), downloads,
                pictures, user, reference,
                new TicketView.Surroundings(() -> events.add("back"), _ -> List.copyOf(chosen),
                        (_, name) -> Optional.of(folder.resolve(name)), _ -> Optional.of(folder),
                        path -> events.add("folder " + path), address -> events.add("open " + address)),
                CLOCK, background, texts);
        TestWindow.show(stage, (Parent) view.node(), width, 700);
        view.shown();
        return view;
    }

    private static void write(Path target) {
        try {
            Files.writeString(target, "bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
