package assistance.client.conversation;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What can be done with a message, in one line below it. Where it has little room, buttons show their icon only and
/// the hint goes: three dots say nothing.
final class ComposerActions extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// Room for all of it while a message is sent.
    private static final double ENOUGH = 500;

    ComposerActions() {
        getStyleClass().add("composer-actions");
        setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ENOUGH));
    }

    /// A sentence in the room that is left.
    void addHint(Label hint) {
        hint.getStyleClass().add("hint");
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        setHgrow(hint, Priority.ALWAYS);
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> hint.getWidth() + 1 > hint.prefWidth(-1),
                        hint.widthProperty(), hint.textProperty(), hint.fontProperty()));
        getChildren().add(hint);
    }

    /// A button that its icon alone can stand for.
    void addShrinking(Node button) {
        button.getStyleClass().add("shrinking");
        getChildren().add(button);
    }
}
