package assistance.client.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import assistance.api.Role;
import assistance.client.connection.ServerException;
import assistance.client.ui.Background;

/// The numbers of the menu, and whether the server answers.
public final class Counts {
    private final ShellClient client;
    private final Background background;
    private final AdminCounts admin;
    private final boolean administrates;
    private final ReadOnlyLongWrapper open = new ReadOnlyLongWrapper(this, "open");
    private final ReadOnlyLongWrapper unread = new ReadOnlyLongWrapper(this, "unread");
    private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(this, "online", true);
    private boolean running;
    private boolean wantedAgain;

    /// @param role of the user
    public Counts(ShellClient client, Background background, Role role) {
        this.client = client;
        this.background = background;
        administrates = role == Role.ADMIN;
        admin = new AdminCounts(client, background);
    }

    /// Asks the server anew. A wish that comes during the asking is fulfilled after it, so that the last answer is
    /// never older than the last wish.
    public void refresh() {
        if (administrates) {
            admin.refresh();
        }
        ask();
    }

    private void ask() {
        if (running) {
            wantedAgain = true;
            return;
        }
        running = true;
        background.run(() -> new Numbers(client.openCount(), client.unreadCount()), this::show, this::fail);
    }

    private void show(Numbers numbers) {
        open.set(numbers.open());
        unread.set(numbers.unread());
        online.set(true);
        finish();
    }

    private void fail(Exception failure) {
        // The numbers shown stay: old ones help more than none.
        online.set(!(failure instanceof ServerException.Unreachable));
        finish();
    }

    private void finish() {
        running = false;
        if (wantedAgain) {
            wantedAgain = false;
            ask();
        }
    }

    /// What waits for an administrator; nothing does for anybody else.
    public AdminCounts admin() {
        return admin;
    }

    /// Tickets not resolved.
    public ReadOnlyLongProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Tickets not read.
    public ReadOnlyLongProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty onlineProperty() {
        return online.getReadOnlyProperty();
    }

    private record Numbers(long open, long unread) {}
}
