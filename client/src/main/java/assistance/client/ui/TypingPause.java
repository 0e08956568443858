package assistance.client.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Waits until no key was pressed for a while, then does the last thing it was asked for.
public final class TypingPause implements Consumer<Runnable> {
    private final PauseTransition pause;

    public TypingPause(Duration length) {
        pause = new PauseTransition(length);
    }

    @Override
    public void accept(Runnable step) {
        pause.setOnFinished(_ -> step.run());
        pause.playFromStart();
    }
}
