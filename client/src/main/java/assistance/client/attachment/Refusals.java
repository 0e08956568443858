package assistance.client.attachment;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;

/// The sentences about files that could not be taken; takes no room while there is none.
public final class Refusals extends VBox {
    public Refusals(AttachmentList list) {
        getStyleClass().add("attachment-refusals");
        managedProperty().bind(visibleProperty());
        list.refusals().subscribe(() -> show(list.refusals()));
        show(list.refusals());
    }

    private void show(List<String> sentences) {
        getChildren().setAll(sentences.stream().map(Refusals::line).toList());
        setVisible(!sentences.isEmpty());
    }

    private static Label line(String sentence) {
        Label line = new Label(sentence, Icons.of(Feather.ALERT_CIRCLE));
        line.getStyleClass().add("field-error");
        line.setWrapText(true);
        return line;
    }
}
