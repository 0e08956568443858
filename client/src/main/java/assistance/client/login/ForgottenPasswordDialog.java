package assistance.client.login;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Field;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// "Réinitialisation mot de passe": the address, and then one sentence that gives nothing away.
final class ForgottenPasswordDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 440;
    private static final int LONGEST_EMAIL = 254;

    private final ForgottenPasswordModel model;
    private final Texts texts;
    private final TextField email = new TextField();
    private final VBox content = new VBox();

    ForgottenPasswordDialog(ForgottenPasswordModel model, Texts texts, Window owner) {
        this.model = model;
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("login.reset"));
        email.setId("reset-email");
        email.setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST_EMAIL)));
        email.textProperty().bindBidirectional(model.emailProperty());
        Field field = new Field(texts.get("login.email"), true, email);
        field.errorProperty().bind(model.errorProperty());
        content.getStyleClass().add("reset");
        content.setPrefWidth(WIDTH);
        content.getChildren().addAll(title(), sentence("login.resetWhat", "muted"), field);
        WaitBar waiting = new WaitBar(model.busyProperty(), texts);
        StackPane.setAlignment(waiting, Pos.TOP_CENTER);
        getDialogPane().setContent(new StackPane(content, waiting));
        Stylesheets.add(getDialogPane(), "login");
        addButtons();

        // Later: a dialog gives the keyboard to its main button once it is shown.
        setOnShown(_ -> Platform.runLater(this::focus));
        model.errorProperty().subscribe(error -> {
            fit();
            if (!error.isEmpty()) {
                Platform.runLater(this::focus);
            }
        });
        model.sentProperty().subscribe(sent -> {
            if (sent) {
                showSent();
            }
        });
        model.questionProperty().subscribe(this::ask);
    }

    private Label title() {
        Label title = new Label(texts.get("login.reset"));
        title.getStyleClass().add("page-title");
        return title;
    }

    private Label sentence(String key, String style) {
        Label sentence = new Label(texts.get(key));
        sentence.getStyleClass().add(style);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private void addButtons() {
        ButtonType go = new ButtonType(texts.get("login.resetGo"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(cancel, go);
        Button accept = (Button) getDialogPane().lookupButton(go);
        accept.setId("reset-go");
        accept.getStyleClass().add("success");
        accept.disableProperty().bind(model.busyProperty());
        accept.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            model.send();
        });
    }

    private void showSent() {
        content.getChildren()
                .setAll(title(), sentence("login.resetSent", "reset-sent"),
                        sentence("login.resetNothing", "muted"));
        ButtonType close = new ButtonType(texts.get("ui.close"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(close);
        Platform.runLater(getDialogPane().lookupButton(close)::requestFocus);
        fit();
    }

    private void focus() {
        email.requestFocus();
        email.end();
    }

    private void ask(@Nullable TrustQuestion question) {
        if (question != null) {
            TrustDialog.ask(question, texts, getDialogPane().getScene().getWindow(), model::trust, model::distrust);
        }
    }

    /// The window grows with the sentences in it.
    private void fit() {
        Platform.runLater(() -> {
            if (isShowing()) {
                getDialogPane().getScene().getWindow().sizeToScene();
            }
        });
    }
}
