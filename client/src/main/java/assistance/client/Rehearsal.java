package assistance.client;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// Uses the client's screens once, as a user would, so that the build can record which classes they need for the cache
/// of the installed application. Such a cache is good for exactly the class path it was recorded with: that is why this
/// is part of the client. The installed application never runs it.
///
/// Arguments: those of the client, preceded by the e-mail address and the password to sign in with.
final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration GLANCE = Duration.ofMillis(600);

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                play(arguments[0], arguments[1]);
                System.exit(0);
            } catch (Exception stuck) {
                System.err.println("The rehearsal got stuck: " + stuck);
                System.exit(1);
            }
        });
        Application.launch(App.class, arguments);
    }

    private static void play(String email, String password) throws Exception {
        until(() -> window() != null && find("#sign-in") != null);
        onScreen(() -> {
            type("#email", email);
            type("#password", password);
            click("#sign-in");
        });
        until(() -> rows() != null);
        Thread.sleep(GLANCE);
        String list = title();
        onScreen(() -> {
            TableView<?> rows = Objects.requireNonNull(rows());
            rows.requestFocus();
            rows.getSelectionModel().select(0);
            press(rows, KeyCode.ENTER, false);
        });
        until(() -> !title().equals(list));
        Thread.sleep(GLANCE.multipliedBy(2));
        onScreen(() -> press(focused(), KeyCode.ESCAPE, false));
        until(() -> title().equals(list));
        onScreen(() -> press(focused(), KeyCode.N, true));
        Thread.sleep(GLANCE);
        for (String place : onScreen(Rehearsal::places)) {
            onScreen(() -> click("#" + place));
            Thread.sleep(GLANCE);
        }
    }

    private static List<String> places() {
        return scene().getRoot()
                .lookupAll(".menu-entry")
                .stream()
                .map(Node::getId)
                .filter(id -> id != null && (id.startsWith("view-") || id.startsWith("admin-")))
                .toList();
    }

    private static void type(String field, String text) {
        ((TextInputControl) Objects.requireNonNull(find(field))).setText(text);
    }

    private static void click(String button) {
        ((ButtonBase) Objects.requireNonNull(find(button))).fire();
    }

    private static void press(Node target, KeyCode key, boolean shortcut) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private static @Nullable TableView<?> rows() {
        return find(".table-view") instanceof TableView<?> table && !table.getItems().isEmpty() ? table : null;
    }

    private static String title() {
        return find("#page-title") instanceof Labeled title ? title.getText() : "";
    }

    private static Node focused() {
        return Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
    }

    private static @Nullable Node find(String selector) {
        return scene().getRoot().lookup(selector);
    }

    private static Scene scene() {
        return Objects.requireNonNull(Objects.requireNonNull(window()).getScene());
    }

    private static @Nullable Window window() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).findFirst().orElse(null);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached(condition)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing came within " + PATIENCE);
            }
            Thread.sleep(LOOK);
        }
    }

    private static boolean reached(Callable<Boolean> condition) throws Exception {
        try {
            return onScreen(condition);
        } catch (IllegalStateException toolkitNotStarted) {
            return false;
        }
    }

    private static void onScreen(Runnable step) throws InterruptedException, ExecutionException {
        onScreen(() -> {
            step.run();
            return true;
        });
    }

    private static <T> T onScreen(Callable<T> question) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }
}
