package assistance.client.account;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import assistance.client.ui.Texts;

/// Says that a request for an account is on its way.
final class RequestSent extends Alert {
    private final ButtonType list;

    /// @param email of the person concerned
    /// @param listed whether there is a list of the user's own requests to go to
    RequestSent(String email, boolean listed, Texts texts, Window owner) {
        super(AlertType.INFORMATION, texts.get("account.requestSentWhat", email));
        initOwner(owner);
        setTitle(texts.get("account.requestTitle"));
        setHeaderText(texts.get("account.requestSent"));
        setGraphic(null);
        list = new ButtonType(texts.get("account.toRequests"), ButtonData.OTHER);
        getButtonTypes().setAll(new ButtonType(texts.get("ui.close"), ButtonData.CANCEL_CLOSE));
        if (listed) {
            getButtonTypes().add(list);
        }
    }

    /// Shows it; true when the user wants to see what became of the requests.
    boolean wantsList() {
        return showAndWait().filter(answer -> answer == list).isPresent();
    }
}
