package assistance.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.client.connection.Departure;
import assistance.client.conversation.ConversationClient;
import assistance.client.login.Session;
import assistance.client.ticket.TicketClient;

/// What support does elsewhere is seen at once by a customer who does nothing.
@WindowTest
class LiveJourneyTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.empty(), _ -> Optional.empty()));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void messagesStatesAndCountsComeByThemselves() throws Exception {
        window.signIn("client@demo.example");
        robot.clickOn(window.rows().getFirst());
        screen.waitUntil(() -> window.pageTitle().startsWith("Ticket n°"), "an open ticket");
        long number = Long.parseLong(window.pageTitle().replaceAll("\\D", ""));
        Session agent = window.elsewhere("agent@demo.example");
        ConversationClient speaking = new ConversationClient(agent.server());

        say(speaking, number, "Vu, je regarde.");
        screen.waitUntil(() -> reads("Vu, je regarde."), "the message in the open ticket");

        TicketClient changing = new TicketClient(agent.server());
        changing.change(number, new TicketChange(TicketState.RESOLVED, null, null), changing.read(number).etag());
        screen.waitUntil(() -> window.pageTitle().endsWith("Traité"), "the new state");

        robot.clickOn("#view-ALL");
        window.waitForTitle("Tous les tickets");
        screen.waitUntil(() -> !window.rows().isEmpty(), "the list");
        String before = unread();
        say(speaking, number, "Encore un mot.");
        screen.waitUntil(() -> !unread().equals(before), "the number of unread tickets");
        screen.waitUntil(() -> stage.getTitle().equals("(" + unread() + ") Assistance"), "the window's title");
        assertTrue(RealWindow.onScreen(() -> robot.lookup(".connection").queryAs(Labeled.class).getText())
                .startsWith("Connecté"));
    }

    private static void say(ConversationClient client, long number, String words) throws Exception {
        client.send(number, new NewMessage(words, MessageKind.MESSAGE), List.of(), UUID.randomUUID().toString(),
                new Departure(_ -> {}));
    }

    private String unread() {
        return RealWindow.onScreen(() -> robot.lookup("#view-UNREAD")
                .<Node>query()
                .lookupAll(".count-pill")
                .stream()
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    private boolean reads(String words) {
        return RealWindow.onScreen(() -> robot.lookup(node -> node instanceof Text text && words.equals(text.getText()))
                .tryQuery()
                .isPresent());
    }
}
