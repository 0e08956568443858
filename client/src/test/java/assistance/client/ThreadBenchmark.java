package assistance.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.SubmitTicket;
import assistance.client.connection.Departure;
import assistance.client.conversation.ConversationClient;
import assistance.client.login.Session;
import assistance.client.ticket.TicketClient;

/// Measures a thread of 5,000 messages on a real server: from the key that opens its ticket to the frame that shows the
/// newest message, under 500 ms is the aim; and from the sending of a message elsewhere to the frame that shows it in
/// the open ticket, under 200 ms. By the clock on the wall, so with all the waiting. Not part of the tests, since it
/// depends on the machine: `mvn test -pl client -am -Dtest=ThreadBenchmark`
@WindowTest
class ThreadBenchmark {
    private static final int MESSAGES = 5_000;
    private static final int OPENINGS = 30;
    private static final int EVENTS = 100;
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    @SuppressWarnings("NullAway.Init")
    private Session customer;
    private int said;

    @Start
    void start(Stage stage) throws Exception {
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.empty(), _ -> Optional.empty()));
        scene = stage.getScene();
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void printsWhatALongThreadAndAnEventCost() throws Exception {
        customer = window.elsewhere("client@demo.example");
        long number = newTicket();
        System.out.printf("%-48s %8s %8s%n", "on the wall, ms", "median", "p95");
        window.signIn("agent@demo.example");
        open();
        report("a message elsewhere, shown in a short thread", EVENTS, () -> untilShown(this::say, number));
        while (said < MESSAGES) {
            say(number);
        }
        report("5,000 messages opened", OPENINGS, () -> {
            robot.clickOn("#view-OPEN");
            window.waitForTitle("Tickets en cours");
            screen.waitUntil(() -> !window.rows().isEmpty(), "the list");
            return open();
        });
        report("a message elsewhere, shown in a thread of 5,000", EVENTS, () -> untilShown(this::say, number));
    }

    private long newTicket() throws Exception {
        Reference.Company company = customer.reference().companies().getFirst();
        SubmitTicket ticket = new SubmitTicket(company.id(), company.contracts().getFirst().id(), "Long fil",
                Priority.MINOR, "Message 0");
        return new TicketClient(customer.server())
                .submit(ticket, List.of(), UUID.randomUUID().toString(), new Departure(_ -> {}))
                .number();
    }

    private void say(long number) throws Exception {
        said++;
        new ConversationClient(customer.server()).send(number,
                new NewMessage("Message " + said, MessageKind.MESSAGE), List.of(), UUID.randomUUID().toString(),
                new Departure(_ -> {}));
    }

    /// Opens the newest ticket of the list.
    private double open() throws Exception {
        return untilFrame(() -> shows("Message " + said), () -> Platform.runLater(() -> {
            TableView<?> table = robot.lookup(".ticket-table").queryAs(TableView.class);
            table.getSelectionModel().clearAndSelect(0);
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                    false));
        }));
    }

    private double untilShown(Saying saying, long number) throws Exception {
        String words = "Message " + (said + 1);
        return untilFrame(() -> shows(words), () -> saying.say(number));
    }

    private double untilFrame(BooleanSupplier shown, Step step) throws Exception {
        var frame = new CompletableFuture<Long>();
        var listener = new Runnable() {
            @Override
            public void run() {
                if (!frame.isDone() && shown.getAsBoolean()) {
                    // Later: the rest of the pulse comes first.
                    Platform.runLater(() -> frame.complete(System.nanoTime()));
                }
            }
        };
        robot.interact(() -> scene.addPostLayoutPulseListener(listener));
        long begun = System.nanoTime();
        step.run();
        long end = frame.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        robot.interact(() -> scene.removePostLayoutPulseListener(listener));
        return (end - begun) / 1e6;
    }

    private boolean shows(String words) {
        return scene.getRoot()
                .lookupAll(".thread Text")
                .stream()
                .anyMatch(node -> node instanceof Text text && text.getText().equals(words));
    }

    private static void report(String what, int samples, Callable<Double> sample) throws Exception {
        for (int i = 0; i < samples / 3; i++) {
            sample.call();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            times.add(sample.call());
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-48s %8.0f %8.0f%n", what, times.get(samples / 2),
                times.get(samples * 95 / 100));
    }

    private interface Step {
        void run() throws Exception;
    }

    private interface Saying {
        void say(long number) throws Exception;
    }
}
