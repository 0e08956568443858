package assistance.client.login;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.connection.Fingerprint;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// Asks whether a server's certificate is to be trusted. Cancelling is the easy way out.
final class TrustDialog extends Dialog<ButtonType> {
    private static final int DIGITS_A_LINE = 40;

    private final ButtonType trust;

    private TrustDialog(TrustQuestion question, Texts texts, Window owner) {
        initOwner(owner);
        setTitle(texts.get("login.trustTitle"));
        Label title = new Label(texts.get("login.trustTitle"));
        title.getStyleClass().add("page-title");
        Label explanation = wrapped(texts.get("login.trustExplanation", question.server()));
        Label name = new Label(texts.get("login.fingerprint"));
        name.getStyleClass().add("field-label");
        Label fingerprint = new Label(inLines(Fingerprint.readable(question.fingerprint())));
        fingerprint.getStyleClass().add("fingerprint");
        name.setLabelFor(fingerprint);
        Label warning = wrapped(texts.get("login.trustWarning"));
        warning.getStyleClass().add("muted");
        VBox content = new VBox(title, explanation, name, fingerprint, warning);
        content.getStyleClass().add("trust");

        trust = new ButtonType(texts.get("login.trust"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(cancel, trust);
        ((Button) getDialogPane().lookupButton(trust)).setDefaultButton(false);
        ((Button) getDialogPane().lookupButton(cancel)).setDefaultButton(true);
        Stylesheets.add(getDialogPane(), "login");
    }

    /// Asks, and does what the user answers.
    static void ask(TrustQuestion question, Texts texts, Window owner, Runnable trusted, Runnable distrusted) {
        TrustDialog dialog = new TrustDialog(question, texts, owner);
        dialog.resultProperty().subscribe(answer -> {
            if (answer != null) {
                (answer == dialog.trust ? trusted : distrusted).run();
            }
        });
        dialog.show();
    }

    private static String inLines(String groups) {
        return groups.substring(0, DIGITS_A_LINE).strip() + "\n" + groups.substring(DIGITS_A_LINE).strip();
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
