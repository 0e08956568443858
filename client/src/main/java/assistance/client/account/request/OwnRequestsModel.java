package assistance.client.account.request;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import assistance.api.account.AccountRequest;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;

/// What the user asked for, and what became of it.
public final class OwnRequestsModel {
    private final RequestClient client;
    private final Background background;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<List<AccountRequest>> requests = new ReadOnlyObjectWrapper<>(this, "requests",
            List.of());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    public OwnRequestsModel(RequestClient client, Background background, Failures failures) {
        this.client = client;
        this.background = background;
        this.failures = failures;
    }

    /// Asks the server for them.
    public void load() {
        background.run(client::own, now -> {
            failure.set("");
            requests.set(now);
        }, problem -> failure.set(failures.sentence(problem)));
    }

    /// The latest first.
    public ReadOnlyObjectProperty<List<AccountRequest>> requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /// Why they are not known; empty when they are.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
