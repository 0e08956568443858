package assistance.client.login;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Field;
import assistance.client.ui.Icons;
import assistance.client.ui.ProductMark;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// The login screen.
public final class LoginView extends StackPane {
    private final LoginModel model;
    private final Texts texts;
    private final TextField email = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField server = new TextField();
    private final Hyperlink diagnostic = new Hyperlink();

    /// @param version of this client, as shown
    /// @param switchLanguage shows this screen in the other language
    public LoginView(LoginModel model, Texts texts, String version, Runnable switchLanguage) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("login");
        Stylesheets.add(this, "login");

        email.setId("email");
        password.setId("password");
        server.setId("server");
        email.textProperty().bindBidirectional(model.emailProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        server.textProperty().bindBidirectional(model.serverProperty());

        Node card = card();
        card.visibleProperty().bind(model.resumption().busyProperty().not());
        ScrollPane scroll = new ScrollPane(new StackPane(card, resuming()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        Label versionLabel = new Label(texts.get("login.version", version));
        versionLabel.getStyleClass().addAll("hint", "version");
        WaitBar waiting = new WaitBar(model.busyProperty().or(model.resumption().busyProperty()), texts);
        diagnostic.setText(texts.get("login.diagnostic"));
        diagnostic.setId("diagnostic");
        diagnostic.getStyleClass().add("hint-link");
        HBox language = new HBox(language(switchLanguage), diagnostic);
        language.getStyleClass().add("language");
        language.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(scroll, versionLabel, language, waiting);
        setAlignment(language, Pos.BOTTOM_LEFT);
        setAlignment(versionLabel, Pos.BOTTOM_RIGHT);
        setAlignment(waiting, Pos.TOP_CENTER);

        model.passwordRefusedProperty().subscribe(this::offerPassword);
        model.questionProperty().subscribe(this::ask);
        model.resumption().busyProperty().subscribe((_, resuming) -> {
            if (!resuming) {
                focusFirstEmpty();
            }
        });
    }

    /// What "Diagnostic" does.
    public void onDiagnostic(Runnable show) {
        diagnostic.setOnAction(_ -> show.run());
    }

    private Node language(Runnable switchLanguage) {
        if (model.isLanguageEnforced()) {
            Label chosen = new Label(texts.get("login.languageEnforced"));
            chosen.getStyleClass().add("hint");
            return chosen;
        }
        Hyperlink language = new Hyperlink(texts.get("login.otherLanguage"));
        language.getStyleClass().add("hint-link");
        language.setOnAction(_ -> switchLanguage.run());
        return language;
    }

    /// Puts the cursor where something is left to type.
    public void focusFirstEmpty() {
        if (model.editingServerProperty().get()) {
            server.requestFocus();
        } else if (email.getText().isEmpty()) {
            email.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    private void focusFirstWrong() {
        if (!model.emailErrorProperty().get().isEmpty()) {
            email.requestFocus();
        } else if (!model.passwordErrorProperty().get().isEmpty()) {
            password.requestFocus();
        } else if (!model.serverErrorProperty().get().isEmpty()) {
            server.requestFocus();
        }
    }

    private Node card() {
        Label title = new Label(texts.get("login.title"));
        title.getStyleClass().add("login-title");
        Label welcome = new Label(texts.get("login.welcome"));
        welcome.getStyleClass().add("muted");
        welcome.setWrapText(true);
        Field emailField = new Field(texts.get("login.email"), true, email);
        emailField.errorProperty().bind(model.emailErrorProperty());
        Field passwordField = new Field(texts.get("login.password"), false, password);
        passwordField.errorProperty().bind(model.passwordErrorProperty());
        Field serverField = new Field(texts.get("login.serverAddress"), true, server);
        serverField.errorProperty().bind(model.serverErrorProperty());
        shownWhile(serverField, model.editingServerProperty());

        VBox form = new VBox(emailField, passwordField, passwordLine(), serverField, failure(), signIn());
        form.getStyleClass().add("form");
        VBox card = new VBox(new ProductMark(), title, welcome, form, serverLine());
        card.getStyleClass().add("card");
        card.setMaxHeight(USE_PREF_SIZE);
        return card;
    }

    /// Shown instead of the card while the session of the last time is looked for.
    private Node resuming() {
        Label sentence = new Label(texts.get("login.resuming"));
        sentence.getStyleClass().add("muted");
        Hyperlink other = new Hyperlink(texts.get("login.signInInstead"));
        other.setOnAction(_ -> model.resumption().stop());
        VBox box = new VBox(new ProductMark(), sentence, other);
        box.getStyleClass().add("resuming");
        shownWhile(box, model.resumption().busyProperty());
        return box;
    }

    private Node passwordLine() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(staying(), space, forgotten());
        line.getStyleClass().add("password-line");
        return line;
    }

    private Node staying() {
        CheckBox stay = new CheckBox(texts.get("login.stay"));
        stay.setId("stay");
        stay.selectedProperty().bindBidirectional(model.stayingProperty());
        stay.setAccessibleHelp(texts.get("login.stayWhat"));
        stay.setTooltip(new Tooltip(texts.get("login.stayWhat")));
        return stay;
    }

    private Node forgotten() {
        Hyperlink link = new Hyperlink(texts.get("login.forgotten"));
        link.setId("forgotten");
        link.setOnAction(_ -> model.forgottenPassword()
                .ifPresentOrElse(this::sendLink, this::focusFirstWrong));
        return link;
    }

    private void sendLink(ForgottenPasswordModel forgotten) {
        new ForgottenPasswordDialog(forgotten, texts, getScene().getWindow()).show();
    }

    private Node failure() {
        Label sentence = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("failure");
        sentence.setId("failure");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.failureProperty());
        Hyperlink forget = new Hyperlink(texts.get("login.forgetCertificate"));
        forget.setOnAction(_ -> model.forgetCertificate());
        // Only beside the address being edited: a changed certificate is never one click away from being accepted.
        shownWhile(forget, model.certificateChangedProperty().and(model.editingServerProperty()));
        Hyperlink again = new Hyperlink(texts.get("ui.retry"));
        again.setOnAction(_ -> model.resumption().start());
        shownWhile(again, model.resumption().unansweredProperty());
        VBox box = new VBox(sentence, again, forget);
        box.getStyleClass().add("failure-box");
        shownWhile(box, model.failureProperty().isNotEmpty());
        return box;
    }

    private Node signIn() {
        Button button = new Button();
        button.setId("sign-in");
        button.textProperty()
                .bind(
                        model.busyProperty().map(busy -> texts.get(busy ? "login.signingIn" : "login.signIn")));
        button.setDefaultButton(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            model.signIn();
            focusFirstWrong();
        });
        return button;
    }

    private Node serverLine() {
        Label address = new Label();
        address.getStyleClass().add("hint");
        address.textProperty().bind(model.serverProperty().map(text -> texts.get("login.server") + " " + text));
        if (model.isServerEnforced()) {
            Label chosen = new Label(texts.get("login.serverEnforced"));
            chosen.getStyleClass().add("hint");
            VBox both = new VBox(address, chosen);
            both.getStyleClass().add("server-enforced");
            return both;
        }
        Hyperlink edit = new Hyperlink(texts.get("login.edit"));
        edit.getStyleClass().add("hint-link");
        edit.setAccessibleText(texts.get("login.editServer"));
        edit.setOnAction(_ -> {
            model.editingServerProperty().set(true);
            server.requestFocus();
        });
        HBox line = new HBox(address, edit);
        line.getStyleClass().add("server-line");
        shownWhile(line, model.editingServerProperty().not());
        return line;
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private void offerPassword(boolean refused) {
        if (refused) {
            password.requestFocus();
            password.selectAll();
        }
    }

    private void ask(@Nullable TrustQuestion question) {
        if (question == null || getScene() == null) {
            return;
        }
        TrustDialog.ask(question, texts, getScene().getWindow(), model::trust, model::distrust);
    }
}
