package assistance.client.login;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.ServerAddress;
import assistance.client.connection.ServerException;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;

/// Goes on with the session of the last time instead of asking for a password.
public final class ResumeModel {
    private static final int UNAUTHORIZED = 401;

    private final Settings settings;
    private final SessionClient sessions;
    private final RememberedSession remembered;
    private final Background background;
    private final Consumer<Session> resumed;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper unanswered = new ReadOnlyBooleanWrapper(this, "unanswered");

    /// @param failed told why the session does not go on
    ResumeModel(Settings settings, SessionClient sessions, RememberedSession remembered, Background background,
            Consumer<Session> resumed, Consumer<Exception> failed) {
        this.settings = settings;
        this.sessions = sessions;
        this.remembered = remembered;
        this.background = background;
        this.resumed = resumed;
        this.failed = failed;
    }

    /// Looks for the session, if there is one.
    public void start() {
        Optional<URI> address = ServerAddress.parse(settings.server());
        if (busy.get() || !remembered.exists() || address.isEmpty()) {
            return;
        }
        String pin = settings.pin(address.get());
        busy.set(true);
        unanswered.set(false);
        background.run(() -> find(address.get(), pin), this::found, this::failed);
    }

    private Optional<Session> find(URI address, @Nullable String pin) throws ServerException {
        Optional<String> token = remembered.token();
        return token.isEmpty() ? Optional.empty() : Optional.of(sessions.resume(address, pin, token.get()));
    }

    private void found(Optional<Session> session) {
        if (busy.get()) {
            busy.set(false);
            session.ifPresentOrElse(resumed, remembered::forget);
        }
    }

    private void failed(Exception cause) {
        if (busy.get()) {
            busy.set(false);
            boolean over = cause instanceof ServerException.Refused refused && refused.status() == UNAUTHORIZED;
            if (over) {
                remembered.forget();
            }
            unanswered.set(!over);
            failed.accept(cause);
        }
    }

    /// The user rather signs in by hand; the session stays as it is.
    public void stop() {
        busy.set(false);
        unanswered.set(false);
    }

    /// True while the session is looked for.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True when the session may be found by another attempt.
    public ReadOnlyBooleanProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }
}
