package assistance.client.grid;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.grid.header.ColumnSet;
import assistance.client.shell.Navigator;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

/// Measures what the grid costs the FX thread: from a key press to the frame that shows it, under 16 ms is the aim,
/// and from an answer of a hundred rows to its frame, under 50 ms. Not part of the tests, since it depends on the
/// machine: `mvn test -pl client -am -Dtest=PaintBenchmark -Dsurefire.failIfNoSpecifiedTests=false`
@WindowTest
class PaintBenchmark {
    private static final int WARM_UP = 400;
    private static final int SAMPLES = 400;
    private static final String TYPED = "bons de livraison";

    private final Queue<Runnable> answers = new ArrayDeque<>();
    private final TicketGridModel model = new TicketGridModel(new FakeGridClient(200),
            new Background(Runnable::run, answers::add), new Failures(new Texts(Locale.FRANCE)),
            ZoneId.of("Europe/Paris"));
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) {
        TicketGridView view = new TestGrid(model, new Navigator(), ColumnSet.of(true, true)).view();
        TestWindow.show(stage, (Parent) view.node(), 1280, 800);
        scene = stage.getScene();
    }

    @Test
    void printsWhatKeysAndAnswersCostTheFxThread() throws Exception {
        FrameTimer timer = new FrameTimer(scene);
        robot.interact(() -> model.choosePageSize(100));
        robot.interact(this::answer);
        System.out.printf("%-40s %8s %8s %10s%n", "FX thread, ms", "median", "p95", "renderer");

        focus(".ticket-table");
        report("arrow down, 100 rows, scrolling", () -> {
            if (model.selectedProperty().get() == 101) {
                robot.interact(() -> press(KeyCode.HOME));
            }
            return timer.measure(() -> press(KeyCode.DOWN));
        });
        focus("#header-TITLE .filter-value");
        report("a letter in the filter row", () -> {
            TextField field = (TextField) scene.getFocusOwner();
            if (field.getLength() == TYPED.length()) {
                robot.interact(field::clear);
            }
            return timer.measure(() -> type(TYPED.charAt(field.getLength())));
        });
        focus("#search");
        report("a letter in the search", () -> {
            TextField field = (TextField) scene.getFocusOwner();
            if (field.getLength() == TYPED.length()) {
                robot.interact(field::clear);
            }
            return timer.measure(() -> type(TYPED.charAt(field.getLength())));
        });
        robot.interact(() -> {
            answers.clear();
            model.start(model.queryProperty().get().withSearch(null).withFilter(null, true));
            model.refresh();
            answer();
        });
        report("an answer of 100 other rows", () -> {
            robot.interact(() -> model.turnTo(1 - model.position().pageProperty().get()));
            return timer.measure(this::answer);
        });
    }

    private static void report(String what, Callable<Double> sample) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            sample.call();
        }
        double painted = FrameTimer.painting();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            times.add(sample.call());
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-40s %8.1f %8.1f %10.1f%n", what, times.get(SAMPLES / 2),
                times.get(SAMPLES * 95 / 100), (FrameTimer.painting() - painted) / SAMPLES);
    }

    private void answer() {
        answers.remove().run();
    }

    private void focus(String part) {
        robot.interact(() -> robot.lookup(part).queryAs(Node.class).requestFocus());
    }

    private void press(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }

    private void type(char letter) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false,
                false));
    }

    private void fire(KeyEvent key) {
        Event.fireEvent(scene.getFocusOwner(), key);
    }
}
