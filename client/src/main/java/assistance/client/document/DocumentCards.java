package assistance.client.document;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Attachment;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// The documents of one message: pictures to be looked at in place, the others as cards, and a button that saves all.
public final class DocumentCards extends VBox {
    private static final double MOST_WIDTH = 560;
    /// Of a card with the gap to the next.
    private static final double CARD_WIDTH = 260;

    /// What can be done with documents.
    ///
    /// @param save asks where to save one, and saves it
    /// @param saveAll asks for a folder, and saves several into it
    /// @param pictures brings the pictures among them
    /// @param view shows a picture large
    public record Actions(Consumer<Attachment> save, Consumer<List<Attachment>> saveAll, Pictures pictures,
            Consumer<Attachment> view) {}

    public DocumentCards(List<Attachment> documents, Actions actions, Texts texts) {
        getStyleClass().add("document-list");
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("document-cards");
        cards.setPrefWrapLength(Math.min(MOST_WIDTH, documents.size() * CARD_WIDTH));
        for (Attachment document : documents) {
            cards.getChildren()
                    .add(Pictures.isPicture(document)
                            ? new PictureCard(document, actions, texts)
                            : new DocumentCard(document, texts, () -> actions.save().accept(document)));
        }
        getChildren().add(cards);
        if (documents.size() > 1) {
            getChildren().add(saveAll(documents, actions, texts));
        }
    }

    /// The button that saves all of some documents.
    public static Button saveAll(List<Attachment> documents, Actions actions, Texts texts) {
        Button all = new Button(texts.get("document.saveAll", documents.size()), Icons.of(Feather.DOWNLOAD));
        all.getStyleClass().addAll("flat", "save-all");
        all.setOnAction(_ -> actions.saveAll().accept(documents));
        return all;
    }
}
