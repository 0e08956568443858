package assistance.client.ticket;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import assistance.client.ui.Texts;

/// Asks what is to become of the words in a form that is left.
final class LeaveQuestion extends Alert {
    private final ButtonType keep;
    private final ButtonType erase;

    /// What the user wants.
    enum Answer {
        KEEP, ERASE, GO_ON
    }

    LeaveQuestion(Texts texts, Window owner) {
        super(AlertType.CONFIRMATION, texts.get("ticket.leaveWhat"));
        keep = new ButtonType(texts.get("ticket.keepDraft"), ButtonData.OK_DONE);
        erase = new ButtonType(texts.get("ticket.eraseDraft"), ButtonData.NO);
        getButtonTypes().setAll(keep, erase, new ButtonType(texts.get("ticket.goOn"), ButtonData.CANCEL_CLOSE));
        initOwner(owner);
        setTitle(texts.get("ticket.openOne"));
        setHeaderText(texts.get("ticket.leaveQuestion"));
    }

    Answer ask() {
        ButtonType chosen = showAndWait().orElse(null);
        return chosen == keep ? Answer.KEEP : chosen == erase ? Answer.ERASE : Answer.GO_ON;
    }
}
