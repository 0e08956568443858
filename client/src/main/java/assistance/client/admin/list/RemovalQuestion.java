package assistance.client.admin.list;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import assistance.client.ui.Texts;

/// Asks before something that can't be undone. Cancelling is the easy way out.
public final class RemovalQuestion extends Alert {
    private final ButtonType go;

    /// @param question names what it is about
    /// @param consequence what will be then
    /// @param accept the words of the button that goes on
    public RemovalQuestion(String question, String consequence, String accept, Texts texts, Window owner) {
        super(AlertType.CONFIRMATION, consequence);
        initOwner(owner);
        setTitle(question);
        setHeaderText(question);
        setGraphic(null);
        go = new ButtonType(accept, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(cancel, go);
        Button last = (Button) getDialogPane().lookupButton(go);
        last.setDefaultButton(false);
        last.getStyleClass().add("danger");
        ((Button) getDialogPane().lookupButton(cancel)).setDefaultButton(true);
    }

    /// True when the user wants to go on.
    public boolean ask() {
        return showAndWait().filter(answer -> answer == go).isPresent();
    }
}
