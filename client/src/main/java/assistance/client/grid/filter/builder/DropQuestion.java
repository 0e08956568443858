package assistance.client.grid.filter.builder;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import assistance.client.ui.Texts;

/// Asks whether to drop what was built.
final class DropQuestion extends Alert {
    private final ButtonType drop;

    DropQuestion(Texts texts, Window owner) {
        super(AlertType.CONFIRMATION);
        initOwner(owner);
        setTitle(texts.get("grid.builder"));
        setHeaderText(null);
        setGraphic(null);
        setContentText(texts.get("grid.builder.dropQuestion"));
        drop = new ButtonType(texts.get("grid.builder.drop"), ButtonBar.ButtonData.OK_DONE);
        getButtonTypes().setAll(new ButtonType(texts.get("grid.builder.goOn"), ButtonBar.ButtonData.CANCEL_CLOSE),
                drop);
    }

    /// Returns true when the user wants to.
    boolean ask() {
        return showAndWait().filter(answer -> answer == drop).isPresent();
    }
}
