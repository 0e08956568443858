package assistance.client.login;

import java.net.URI;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.account.PasswordReset;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.settings.Settings;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Asks a server for a link to choose a new password. What comes of it is the same whether the address is known or not.
public final class ForgottenPasswordModel {
    private final URI server;
    private final Settings settings;
    private final SessionClient sessions;
    private final Background background;
    private final Texts texts;
    private final StringProperty email = new SimpleStringProperty(this, "email");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper sent = new ReadOnlyBooleanWrapper(this, "sent");
    private final ReadOnlyObjectWrapper<@Nullable TrustQuestion> question = new ReadOnlyObjectWrapper<>(this,
            "question", null);

    /// @param typed the address on the login screen
    ForgottenPasswordModel(URI server, String typed, Settings settings, SessionClient sessions,
            Background background, Texts texts) {
        this.server = server;
        this.settings = settings;
        this.sessions = sessions;
        this.background = background;
        this.texts = texts;
        email.set(typed);
        email.subscribe(() -> error.set(""));
    }

    /// Asks for the link, once at a time.
    public void send() {
        if (busy.get() || sent.get()) {
            return;
        }
        String address = email.get().strip();
        if (address.isEmpty()) {
            error.set(texts.get("login.emailMissing"));
            return;
        }
        String pin = settings.pin(server);
        error.set("");
        busy.set(true);
        background.act(() -> sessions.sendLink(server, pin, new PasswordReset(address)), () -> {
            busy.set(false);
            sent.set(true);
        }, this::failed);
    }

    private void failed(Exception cause) {
        busy.set(false);
        if (cause instanceof ServerException.UntrustedCertificate unknown) {
            question.set(new TrustQuestion(server, unknown.fingerprint()));
        } else if (cause instanceof ServerException.Refused refused && !refused.problem().errors().isEmpty()) {
            error.set(refused.problem().errors().getFirst().message());
        } else {
            error.set(new Failures(texts).sentence(cause));
        }
    }

    /// The user compared the fingerprint and accepts it: keeps it and goes on.
    public void trust() {
        TrustQuestion asked = question.get();
        question.set(null);
        if (asked != null) {
            settings.trust(server, asked.fingerprint());
            send();
        }
    }

    /// The user does not accept the fingerprint.
    public void distrust() {
        question.set(null);
        error.set(texts.get("login.distrusted"));
    }

    public StringProperty emailProperty() {
        return email;
    }

    /// What is wrong, a whole sentence; empty when nothing is.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True once the server has taken the wish.
    public ReadOnlyBooleanProperty sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// A server to be trusted or not, null most of the time.
    public ReadOnlyObjectProperty<@Nullable TrustQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
