package assistance.client.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Asks whether to drop what was entered.
public final class DropQuestion extends Alert {
    private final ButtonType drop;

    /// @param title of the window that would be closed
    public DropQuestion(String title, Texts texts, Window owner) {
        super(AlertType.CONFIRMATION);
        initOwner(owner);
        setTitle(title);
        setHeaderText(null);
        setGraphic(null);
        setContentText(texts.get("ui.dropQuestion"));
        drop = new ButtonType(texts.get("ui.drop"), ButtonBar.ButtonData.OK_DONE);
        getButtonTypes().setAll(new ButtonType(texts.get("ui.goOn"), ButtonBar.ButtonData.CANCEL_CLOSE),
                drop);
    }

    /// Returns true when the user wants to.
    public boolean ask() {
        return showAndWait().filter(answer -> answer == drop).isPresent();
    }
}
