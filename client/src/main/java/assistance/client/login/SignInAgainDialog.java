package assistance.client.login;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.ui.Field;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// "Votre session a expiré": the password, over whatever the user was doing.
public final class SignInAgainDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 400;
    /// Room for the longest sentence under the field: a dialog doesn't grow.
    private static final double HEIGHT = 216;

    private final PasswordField password = new PasswordField();

    public SignInAgainDialog(SignInAgainModel model, Texts texts, Window owner) {
        initOwner(owner);
        setTitle(texts.get("login.expired"));
        Label title = new Label(texts.get("login.expired"));
        title.getStyleClass().add("page-title");
        Label explanation = new Label(texts.get("login.expiredWhat", model.email()));
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        password.setId("password-again");
        password.textProperty().bindBidirectional(model.passwordProperty());
        Field field = new Field(texts.get("login.password"), false, password);
        field.errorProperty().bind(model.failureProperty());
        VBox content = new VBox(title, explanation, field, new WaitBar(model.busyProperty(), texts));
        content.getStyleClass().add("again");
        content.setPrefSize(WIDTH, HEIGHT);

        ButtonType signIn = new ButtonType(texts.get("login.signInAgain"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(cancel, signIn);
        Stylesheets.add(getDialogPane(), "login");
        Button accept = (Button) getDialogPane().lookupButton(signIn);
        accept.setId("sign-in-again");
        accept.disableProperty().bind(model.busyProperty());
        // Closed by the answer alone, which takes its time.
        accept.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            model.signIn();
        });
        setOnShown(_ -> Platform.runLater(password::requestFocus));
        setOnHidden(_ -> model.cancel());
        model.settledProperty().subscribe(settled -> {
            if (settled) {
                close();
            }
        });
        model.failureProperty().subscribe(sentence -> {
            if (!sentence.isEmpty()) {
                password.requestFocus();
                password.selectAll();
            }
        });
    }
}
