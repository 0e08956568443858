package assistance.client.attachment;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.api.Attachment;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A document of a message; a click saves it.
public final class DocumentCard extends Button {
    public DocumentCard(Attachment attachment, Texts texts, Runnable save) {
        getStyleClass().addAll("flat", "attachment-card", "document-card");
        String size = FileSize.of(attachment.size(), texts);
        StackPane picture = new StackPane(Icons.of(FileIcons.of(attachment.name())));
        picture.getStyleClass().add("attachment-picture");
        Label name = new Label(attachment.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.getStyleClass().add("attachment-name");
        Label sizeLine = new Label(texts.get("attachment.size", size));
        sizeLine.getStyleClass().add("attachment-size");
        HBox card = new HBox(picture, new VBox(name, sizeLine));
        card.getStyleClass().add("document-card-content");
        card.setAlignment(Pos.CENTER_LEFT);
        setGraphic(card);
        setTooltip(new Tooltip(attachment.name()));
        setAccessibleText(texts.get("attachment.download", attachment.name(), size));
        setOnAction(_ -> save.run());
    }
}
