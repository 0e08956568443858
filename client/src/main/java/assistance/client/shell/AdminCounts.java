package assistance.client.shell;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import assistance.client.ui.Background;

/// What waits for an administrator.
public final class AdminCounts {
    private final ShellClient client;
    private final Background background;
    private final ReadOnlyLongWrapper requests = new ReadOnlyLongWrapper(this, "requests");
    private final ReadOnlyLongWrapper failedMails = new ReadOnlyLongWrapper(this, "failedMails");
    private long asked;

    AdminCounts(ShellClient client, Background background) {
        this.client = client;
        this.background = background;
    }

    /// Asks the server anew. The numbers shown stay when there is no answer.
    void refresh() {
        asked++;
        long number = asked;
        background.run(client::pendingRequestCount, count -> show(number, requests, count), _ -> {});
        background.run(client::failedMailCount, count -> show(number, failedMails, count), _ -> {});
    }

    private void show(long number, ReadOnlyLongWrapper property, long count) {
        if (number == asked) {
            property.set(count);
        }
    }

    /// Requests for accounts that were not decided yet.
    public ReadOnlyLongProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /// Mails that were given up.
    public ReadOnlyLongProperty failedMailsProperty() {
        return failedMails.getReadOnlyProperty();
    }
}
