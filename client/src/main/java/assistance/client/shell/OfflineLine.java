package assistance.client.shell;

import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.live.Live;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// Says, after a moment, that what is shown below is as old as the last connection. Takes no room otherwise.
final class OfflineLine extends HBox {
    private static final Duration MOMENT = Duration.seconds(3);

    private final Label words = new Label(null, Icons.of(Feather.CLOUD_OFF));
    private final Texts texts;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    OfflineLine(Live live, Texts texts) {
        this.texts = texts;
        getStyleClass().add("offline-line");
        setId("offline");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        moment.setOnFinished(_ -> setVisible(true));
        live.offlineSinceProperty().subscribe(this::show);
    }

    private void show(@Nullable Instant since) {
        if (since == null) {
            moment.stop();
            setVisible(false);
        } else {
            words.setText(texts.get("shell.offlineLine", OfflineTime.of(since, texts)));
            moment.playFromStart();
        }
    }
}
