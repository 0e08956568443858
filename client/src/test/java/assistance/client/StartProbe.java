package assistance.client;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

/// Runs the client until its first window has been drawn, prints the milliseconds since the process began, and ends.
final class StartProbe {
    private StartProbe() {}

    public static void main(String[] arguments) {
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // The frame after the first one: by then the first is on the screen.
                if (++frames == 2) {
                    report();
                }
            }
        }.start());
        Application.launch(App.class, arguments);
    }

    private static void report() {
        Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println(Duration.between(begin, Instant.now()).toMillis());
        Runtime.getRuntime().halt(0);
    }
}
