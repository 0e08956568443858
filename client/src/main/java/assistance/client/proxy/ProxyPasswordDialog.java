package assistance.client.proxy;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import assistance.client.ui.Field;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// "Le serveur mandataire (proxy) demande qui vous êtes".
public final class ProxyPasswordDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 420;

    public ProxyPasswordDialog(ProxyPasswordModel model, Texts texts, Window owner) {
        initOwner(owner);
        setTitle(texts.get("proxy.title"));
        Label title = new Label(texts.get("proxy.title"));
        title.getStyleClass().add("page-title");
        Label explanation = new Label(texts.get("proxy.what", model.proxy()));
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        TextField user = new TextField();
        user.setId("proxy-user");
        user.textProperty().bindBidirectional(model.userProperty());
        PasswordField password = new PasswordField();
        password.setId("proxy-password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        Field passwordField = new Field(texts.get("proxy.password"), false, password);
        passwordField.errorProperty().set(model.isRefused() ? texts.get("proxy.refused") : "");
        VBox content = new VBox(title, explanation, new Field(texts.get("proxy.user"), true, user), passwordField);
        content.getStyleClass().add("proxy-password");
        content.setPrefWidth(WIDTH);

        ButtonType go = new ButtonType(texts.get("proxy.go"), ButtonData.OK_DONE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes()
                .setAll(new ButtonType(texts.get("ui.cancel"), ButtonData.CANCEL_CLOSE), go);
        Stylesheets.add(getDialogPane(), "proxy");
        Button accept = (Button) getDialogPane().lookupButton(go);
        accept.setId("proxy-go");
        accept.disableProperty().bind(model.incomplete());
        accept.addEventFilter(ActionEvent.ACTION, _ -> model.accept());
        // Later: a dialog gives the keyboard to a button once it is shown.
        setOnShown(_ -> Platform.runLater((user.getLength() == 0 ? user : password)::requestFocus));
        setOnHidden(_ -> model.cancel());
    }
}
