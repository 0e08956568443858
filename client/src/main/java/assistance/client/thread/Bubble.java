package assistance.client.thread;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.document.DocumentCards;
import assistance.client.ui.Avatar;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// One message of a thread, or a piece of it: who and when above, then its words and documents in a bubble, on its
/// author's side.
final class Bubble extends HBox {
    static final PseudoClass CONTINUES = PseudoClass.getPseudoClass("continues");
    static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");

    private final VBox column = new VBox();
    private final boolean whole;

    /// @param follow asks about a link's address and opens it
    Bubble(ThreadEntry.Said said, DocumentCards.Actions documents, Consumer<String> follow, Texts texts) {
        getStyleClass().addAll("message", said.own() ? "own" : "other");
        if (said.note()) {
            getStyleClass().add("note");
        }
        whole = said.first() && said.last();
        Pos side = said.own() ? Pos.TOP_RIGHT : Pos.TOP_LEFT;
        column.getStyleClass().add("message-column");
        column.setAlignment(side);
        if (said.first()) {
            column.getChildren().add(heading(said));
        }
        column.getChildren().add(bubble(said, documents, follow, texts));
        Avatar avatar = new Avatar(said.message().author().name(), said.message().fromSupport());
        avatar.setVisible(said.first());
        setAlignment(side);
        if (said.own()) {
            getChildren().addAll(column, avatar);
        } else {
            getChildren().addAll(avatar, column);
        }
    }

    private static VBox bubble(ThreadEntry.Said said, DocumentCards.Actions documents, Consumer<String> follow,
            Texts texts) {
        VBox bubble = new VBox();
        bubble.getStyleClass().add("bubble");
        bubble.pseudoClassStateChanged(CONTINUED, !said.first());
        bubble.pseudoClassStateChanged(CONTINUES, !said.last());
        if (!said.words().isEmpty()) {
            SelectableText text = new SelectableText(said.words());
            TextSelection.on(text, said.message().text(), follow, texts);
            bubble.getChildren().add(text);
        }
        if (said.last() && !said.message().attachments().isEmpty()) {
            bubble.getChildren().add(new DocumentCards(said.message().attachments(), documents, texts));
        }
        bubble.setMaxWidth(said.first() && said.last() ? USE_PREF_SIZE : Double.MAX_VALUE);
        return bubble;
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

    /// The pieces of a long message make one bubble: each is as wide as it can be.
    void setLargestWidth(double width) {
        column.setMaxWidth(width);
        if (!whole) {
            column.setPrefWidth(width);
        }
    }
}
