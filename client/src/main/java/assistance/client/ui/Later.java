package assistance.client.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Runs steps on the FX thread after a while.
public final class Later {
    private Later() {}

    /// Runs the step once, so much later.
    public static void run(Duration wait, Runnable step) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(_ -> step.run());
        pause.play();
    }
}
