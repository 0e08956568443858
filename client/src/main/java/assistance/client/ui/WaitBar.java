package assistance.client.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// A thin bar at the top of a part that waits. It appears only when the wait lasts, so that quick answers don't
/// flicker, and takes no room: put it in a StackPane, above the part.
public final class WaitBar extends ProgressBar {
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public WaitBar(ObservableValue<Boolean> waiting, Texts texts) {
        this(waiting, texts, Platform.getPreferences().isReducedMotion());
    }

    /// @param still true where motion is unwanted: the bar is then full from the first, and stands
    WaitBar(ObservableValue<Boolean> waiting, Texts texts, boolean still) {
        getStyleClass().add("wait-bar");
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setFocusTraversable(false);
        setAccessibleText(texts.get("ui.waiting"));
        setVisible(false);
        patience.setOnFinished(_ -> setVisible(true));
        // An indeterminate bar animates even when hidden: it runs only while shown.
        progressProperty().bind(visibleProperty().map(shown -> !shown ? 0.0 : still ? 1.0 : INDETERMINATE_PROGRESS));
        waiting.subscribe(this::follow);
    }

    private void follow(boolean waiting) {
        if (waiting) {
            patience.playFromStart();
        } else {
            patience.stop();
            setVisible(false);
        }
    }
}
