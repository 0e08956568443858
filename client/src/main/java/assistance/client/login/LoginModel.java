package assistance.client.login;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.Problem;
import assistance.api.SignIn;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerAddress;
import assistance.client.connection.ServerException;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// What the login screen holds and does.
public final class LoginModel {
    private static final int UNAUTHORIZED = 401;

    private final Settings settings;
    private final SessionClient sessions;
    private final RememberedSession remembered;
    private final ResumeModel resumption;
    private final Background background;
    private final Texts texts;
    private final Failures failures;
    private final Consumer<Session> signedIn;

    private final Input server = new Input();
    private final Input email = new Input();
    private final Input password = new Input();
    private final BooleanProperty staying = new SimpleBooleanProperty(this, "staying");
    private final BooleanProperty editingServer = new SimpleBooleanProperty(this, "editingServer");
    private final StringProperty failure = new SimpleStringProperty(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper passwordRefused = new ReadOnlyBooleanWrapper(this, "passwordRefused");
    private final ReadOnlyBooleanWrapper certificateChanged = new ReadOnlyBooleanWrapper(this, "certificateChanged");
    private final ReadOnlyObjectWrapper<@Nullable TrustQuestion> question = new ReadOnlyObjectWrapper<>(this,
            "question", null);

    /// @param signedIn told of the session, once
    public LoginModel(Settings settings, SessionClient sessions, RememberedSession remembered,
            Background background, Texts texts,
            Consumer<Session> signedIn) {
        this.settings = settings;
        this.sessions = sessions;
        this.remembered = remembered;
        this.background = background;
        this.texts = texts;
        this.failures = new Failures(texts);
        this.signedIn = signedIn;
        resumption = new ResumeModel(settings, sessions, remembered, background, signedIn, this::notResumed);
        server.text.set(settings.server());
        email.text.set(settings.email());
        staying.set(remembered.exists());
        editingServer.set(settings.server().isEmpty());
        server.text.subscribe(() -> certificateChanged.set(false));
    }

    /// Signs in with what the fields hold, or says what is missing.
    public void signIn() {
        Optional<URI> address = ServerAddress.parse(server.text.get());
        if (busy.get() || !complete(address)) {
            return;
        }
        URI chosen = address.orElseThrow();
        SignIn credentials = new SignIn(email.text.get().strip(), password.text.get());
        String pin = settings.pin(chosen);
        busy.set(true);
        failure.set("");
        resumption.stop();
        passwordRefused.set(false);
        background.run(() -> sessions.open(chosen, pin, credentials), this::opened, e -> failed(chosen, e));
    }

    private void notResumed(Exception cause) {
        if (cause instanceof ServerException.Refused refused && refused.status() == UNAUTHORIZED) {
            failure.set(texts.get("login.sessionEnded"));
        } else {
            failure.set(failures.sentence(cause));
            certificateChanged.set(cause instanceof ServerException.ChangedCertificate);
        }
    }

    private boolean complete(Optional<URI> address) {
        email.error.set(email.isBlank() ? texts.get("login.emailMissing") : "");
        password.error.set(password.text.get().isEmpty() ? texts.get("login.passwordMissing") : "");
        server.error.set(address.isEmpty() ? texts.get("login.serverInvalid") : "");
        editingServer.set(editingServer.get() || address.isEmpty());
        return email.isRight() && password.isRight() && server.isRight();
    }

    private void opened(Session session) {
        busy.set(false);
        remembered.follow(session.server().address(), email.text.get().strip(), session.token(), staying.get());
        password.text.set("");
        editingServer.set(false);
        signedIn.accept(session);
    }

    private void failed(URI address, Exception e) {
        busy.set(false);
        switch (e) {
            case ServerException.UntrustedCertificate unknown ->
                question.set(new TrustQuestion(address, unknown.fingerprint()));
            case ServerException.Refused refused when refused.status() == UNAUTHORIZED -> {
                failure.set(texts.get("login.wrong"));
                passwordRefused.set(true);
            }
            case ServerException.Refused refused when !refused.problem().errors().isEmpty() -> blame(refused.problem());
            default -> {
                failure.set(failures.sentence(e));
                certificateChanged.set(e instanceof ServerException.ChangedCertificate);
            }
        }
    }

    private void blame(Problem problem) {
        for (Problem.FieldError error : problem.errors()) {
            (error.field().equals("password") ? password : email).error.set(error.message());
        }
    }

    /// The user compared the fingerprint and accepts it: keeps it and goes on signing in.
    public void trust() {
        TrustQuestion asked = question.get();
        question.set(null);
        if (asked != null) {
            settings.trust(asked.server(), asked.fingerprint());
            signIn();
        }
    }

    /// The user does not accept the fingerprint.
    public void distrust() {
        question.set(null);
        failure.set(texts.get("login.distrusted"));
    }

    /// Gives up the certificate once accepted, so that the next sign-in shows the new one's fingerprint.
    public void forgetCertificate() {
        ServerAddress.parse(server.text.get()).ifPresent(settings::forgetPin);
        certificateChanged.set(false);
        failure.set("");
    }

    /// Begins to ask for another password; nothing when the server's address is missing, which is then marked.
    public Optional<ForgottenPasswordModel> forgottenPassword() {
        Optional<URI> address = ServerAddress.parse(server.text.get());
        if (address.isEmpty()) {
            server.error.set(texts.get("login.serverInvalid"));
            editingServer.set(true);
        }
        return address.map(chosen -> new ForgottenPasswordModel(chosen, email.text.get().strip(), settings, sessions,
                background, texts));
    }

    /// True when the administrator chose the server: its address is not the user's to change.
    public boolean isServerEnforced() {
        return settings.isServerEnforced();
    }

    /// True when the administrator chose the language.
    public boolean isLanguageEnforced() {
        return settings.isLanguageEnforced();
    }

    /// Says why the user is back at the login.
    public void explain(String sentence) {
        failure.set(sentence);
    }

    public StringProperty serverProperty() {
        return server.text;
    }

    public StringProperty serverErrorProperty() {
        return server.error;
    }

    /// Goes on with what was typed in another one.
    public void takeOver(LoginModel before) {
        email.text.set(before.email.text.get());
        password.text.set(before.password.text.get());
        server.text.set(before.server.text.get());
        staying.set(before.staying.get());
    }

    public StringProperty emailProperty() {
        return email.text;
    }

    public StringProperty emailErrorProperty() {
        return email.error;
    }

    public StringProperty passwordProperty() {
        return password.text;
    }

    public StringProperty passwordErrorProperty() {
        return password.error;
    }

    /// True when the session is to be kept for the next start.
    public BooleanProperty stayingProperty() {
        return staying;
    }

    /// Going on with the session of the last time.
    public ResumeModel resumption() {
        return resumption;
    }

    /// True while the server's address can be edited.
    public BooleanProperty editingServerProperty() {
        return editingServer;
    }

    /// What went wrong as a whole, empty when nothing did.
    public StringProperty failureProperty() {
        return failure;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True when the password can be typed anew.
    public ReadOnlyBooleanProperty passwordRefusedProperty() {
        return passwordRefused.getReadOnlyProperty();
    }

    /// True when the server shows another certificate than the accepted one.
    public ReadOnlyBooleanProperty certificateChangedProperty() {
        return certificateChanged.getReadOnlyProperty();
    }

    /// A server to be trusted or not, null most of the time.
    public ReadOnlyObjectProperty<@Nullable TrustQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// A field's text and what is wrong with it, which typing puts right.
    private static final class Input {
        final StringProperty text = new SimpleStringProperty("");
        final StringProperty error = new SimpleStringProperty("");

        Input() {
            text.subscribe(() -> error.set(""));
        }

        boolean isBlank() {
            return text.get().isBlank();
        }

        boolean isRight() {
            return error.get().isEmpty();
        }
    }
}
