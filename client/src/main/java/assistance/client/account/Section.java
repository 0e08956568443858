package assistance.client.account;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;

/// A part of the page about one thing, under its heading.
public class Section extends VBox {
    protected Section(String title, Node... parts) {
        getStyleClass().add("account-section");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        getChildren().addAll(parts);
    }

    /// A quiet explanation.
    public static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    /// What went wrong; takes no room while nothing did.
    static Label failure(ObservableStringValue sentence) {
        Label failure = sentence(Feather.ALERT_CIRCLE, "failure");
        failure.textProperty().bind(sentence);
        shownWhileFilled(failure);
        return failure;
    }

    /// A sentence with a sign before it.
    public static Label sentence(Ikon sign, String style) {
        Label sentence = new Label(null, Icons.of(sign));
        sentence.getStyleClass().addAll(style, "section-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    /// Takes no room while it says nothing.
    public static void shownWhileFilled(Label sentence) {
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
    }
}
