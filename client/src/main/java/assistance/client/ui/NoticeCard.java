package assistance.client.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A quiet line about something under way or done, with what can be done about it at its end.
public class NoticeCard extends HBox {
    private final Texts texts;

    public NoticeCard(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notice-card");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Says something else from now on.
    public final void say(Ikon icon, String words, Node... means) {
        Label sentence = new Label(words, Icons.of(icon));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Region room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren().setAll(sentence, room);
        getChildren().addAll(List.of(means));
    }

    /// A button that keeps its words whole.
    public final Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The small cross that closes the line.
    public final Button cross(Runnable action) {
        Button cross = Icons.button(Feather.X, texts.get("ui.dismiss"));
        cross.setOnAction(_ -> action.run());
        return cross;
    }
}
