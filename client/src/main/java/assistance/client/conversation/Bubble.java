package assistance.client.conversation;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Attachment;
import assistance.client.attachment.DocumentCard;
import assistance.client.ui.Avatar;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// One message of a thread: who and when above, then its words and documents in a bubble, on its author's side.
final class Bubble extends HBox {
    private static final double DOCUMENTS_WIDTH = 560;

    private final VBox column;

    Bubble(ThreadEntry.Said said, Texts texts, Consumer<Attachment> save) {
        getStyleClass().add("message");
        getStyleClass().add(said.own() ? "own" : "other");
        if (said.note()) {
            getStyleClass().add("note");
        }
        VBox bubble = new VBox();
        bubble.getStyleClass().add("bubble");
        if (!said.message().text().isEmpty()) {
            bubble.getChildren().add(new SelectableText(said.message().text(), texts));
        }
        if (!said.message().attachments().isEmpty()) {
            FlowPane documents = new FlowPane();
            documents.getStyleClass().add("attachment-cards");
            documents.setPrefWrapLength(DOCUMENTS_WIDTH);
            said.message()
                    .attachments()
                    .forEach(attachment -> documents.getChildren()
                            .add(new DocumentCard(attachment, texts, () -> save.accept(attachment))));
            bubble.getChildren().add(documents);
        }
        bubble.setMaxWidth(USE_PREF_SIZE);
        column = new VBox(heading(said), bubble);
        column.getStyleClass().add("message-column");
        column.setAlignment(said.own() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        Avatar avatar = new Avatar(said.message().author().name(), said.message().fromSupport());
        setAlignment(said.own() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        if (said.own()) {
            getChildren().addAll(column, avatar);
        } else {
            getChildren().addAll(avatar, column);
        }
    }

    private static HBox heading(ThreadEntry.Said said) {
        Label author = new Label(said.author());
        author.getStyleClass().add("message-author");
        Label details = new Label(said.details());
        details.getStyleClass().add("message-details");
        details.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(author, details);
        heading.setAlignment(said.own() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (said.note()) {
            heading.getChildren().addFirst(Icons.of(Feather.LOCK, "message-lock"));
        }
        return heading;
    }

    void setLargestWidth(double width) {
        column.setMaxWidth(width);
    }
}
