package assistance.client.login;

import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.SignIn;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Asks the user of a session that has expired for the password, while everything else stays as it is.
public final class SignInAgainModel {
    private static final int UNAUTHORIZED = 401;

    private final String email;
    private final Renewal renewal;
    private final Background background;
    private final Texts texts;
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final CompletableFuture<@Nullable String> answer = new CompletableFuture<>();

    /// Opens a session of the same user at the same server.
    @FunctionalInterface
    public interface Renewal {
        /// Returns the new token.
        String open(SignIn credentials) throws ServerException;
    }

    /// @param email of the user whose session it was
    public SignInAgainModel(String email, Renewal renewal, Background background, Texts texts) {
        this.email = email;
        this.renewal = renewal;
        this.background = background;
        this.texts = texts;
        password.subscribe(() -> failure.set(""));
    }

    /// Signs in with the password.
    public void signIn() {
        if (busy.get()) {
            return;
        }
        if (password.get().isEmpty()) {
            failure.set(texts.get("login.passwordMissing"));
            return;
        }
        failure.set("");
        busy.set(true);
        SignIn credentials = new SignIn(email, password.get());
        background.run(() -> renewal.open(credentials), token -> {
            busy.set(false);
            settle(token);
        }, this::failed);
    }

    private void failed(Exception cause) {
        busy.set(false);
        boolean wrong = cause instanceof ServerException.Refused refused && refused.status() == UNAUTHORIZED;
        failure.set(wrong ? texts.get("login.wrongPassword") : new Failures(texts).sentence(cause));
    }

    /// The user would rather not: the session is over.
    public void cancel() {
        settle(null);
    }

    private void settle(@Nullable String token) {
        answer.complete(token);
        settled.set(true);
    }

    /// Waits for the new token; null when the user would rather not.
    public @Nullable String await() {
        return answer.join();
    }

    /// True once there is nothing more to ask.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    public String email() {
        return email;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /// Why the session was not opened, a whole sentence; empty while there is nothing to say.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
