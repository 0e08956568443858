package assistance.client.attachment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.attachment.shrink.ShrinkDialog;
import assistance.client.ui.Background;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;
import assistance.client.ui.WhileShown;

/// The sentences about files that could not be taken, with the offer to make an image smaller; takes no room while
/// there is none.
public final class Refusals extends VBox {
    private final AttachmentList list;
    private final Texts texts;
    private final Background background;

    public Refusals(AttachmentList list, Texts texts, Background background) {
        this.list = list;
        this.texts = texts;
        this.background = background;
        getStyleClass().add("attachment-refusals");
        managedProperty().bind(visibleProperty());
        WhileShown.follow(this, list.refusals(), () -> show(list.refusals()));
    }

    private void show(List<Refusal> refusals) {
        getChildren().setAll(refusals.stream().map(this::line).toList());
        setVisible(!refusals.isEmpty());
    }

    private Node line(Refusal refusal) {
        Label sentence = new Label(refusal.sentence(), Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return switch (refusal) {
            case Refusal.Final _ -> sentence;
            case Refusal.Large large -> offer(sentence, large);
        };
    }

    private Node offer(Label sentence, Refusal.Large large) {
        Button shrink = new Button(texts.get("attachment.shrink"));
        shrink.getStyleClass().add("attachment-shrink");
        shrink.setMinWidth(USE_PREF_SIZE);
        shrink.setOnAction(_ -> ShrinkDialog.open(large, list, texts, background, getScene().getWindow()));
        Button cross = Icons.button(Feather.X, texts.get("attachment.dismiss", large.name()));
        cross.getStyleClass().add("attachment-cross");
        cross.setMinWidth(USE_PREF_SIZE);
        cross.setOnAction(_ -> list.dismiss(large));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(sentence, shrink, cross);
        line.getStyleClass().add("attachment-offer");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
