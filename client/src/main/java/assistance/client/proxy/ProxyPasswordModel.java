package assistance.client.proxy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import assistance.client.connection.network.ProxyLogin;

/// Asks for the name and password a proxy wants, while a call waits for them.
public final class ProxyPasswordModel {
    private final String proxy;
    private final boolean refused;
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final CompletableFuture<Optional<ProxyLogin.Answer>> answer = new CompletableFuture<>();

    ProxyPasswordModel(String proxy, boolean refused) {
        this.proxy = proxy;
        this.refused = refused;
    }

    /// Hands over what was typed.
    public void accept() {
        answer.complete(Optional.of(new ProxyLogin.Answer(user.get().strip(), password.get())));
    }

    /// The user would rather not; nothing happens after an answer.
    public void cancel() {
        answer.complete(Optional.empty());
    }

    Optional<ProxyLogin.Answer> await() {
        return answer.join();
    }

    /// Its name and port.
    public String proxy() {
        return proxy;
    }

    /// True when it did not take the answer before.
    public boolean isRefused() {
        return refused;
    }

    public StringProperty userProperty() {
        return user;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /// True while there is no name to hand over.
    public BooleanBinding incomplete() {
        return user.isEmpty();
    }
}
