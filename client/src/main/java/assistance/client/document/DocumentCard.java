package assistance.client.document;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.api.Attachment;
import assistance.client.attachment.FileIcons;
import assistance.client.attachment.FileSize;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A document of a message; a click saves it.
public final class DocumentCard extends Button {
    public DocumentCard(Attachment attachment, Texts texts, Runnable save) {
        getStyleClass().addAll("flat", "document-card");
        String size = FileSize.of(attachment.size(), texts);
        StackPane picture = new StackPane(Icons.of(FileIcons.of(attachment.name())));
        picture.getStyleClass().add("document-picture");
        Label name = new Label(attachment.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.getStyleClass().add("document-name");
        Label sizeLine = new Label(texts.get("document.sizeLine", size));
        sizeLine.getStyleClass().add("document-size");
        HBox card = new HBox(picture, new VBox(name, sizeLine));
        card.getStyleClass().add("document-card-content");
        card.setAlignment(Pos.CENTER_LEFT);
        setGraphic(card);
        setTooltip(new Tooltip(attachment.name()));
        setAccessibleText(texts.get("document.save", attachment.name(), size));
        setOnAction(_ -> save.run());
    }
}
