package assistance.client.grid.table;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import assistance.api.Line;
import assistance.client.connection.Failures;
import assistance.client.conversation.ConversationClient;
import assistance.client.ui.Background;

/// Makes tickets read or unread without opening them.
public final class ReadMarks {
    private final ConversationClient client;
    private final Background background;
    private final Failures failures;
    private final Runnable changed;
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    /// @param changed called when a ticket has become read or unread
    public ReadMarks(ConversationClient client, Background background, Failures failures, Runnable changed) {
        this.client = client;
        this.background = background;
        this.failures = failures;
        this.changed = changed;
    }

    /// Makes an unread ticket read, and a read one unread.
    void toggle(Line.Ticket ticket) {
        failure.set("");
        background.act(() -> {
            if (ticket.unread()) {
                client.markRead(ticket.number());
            } else {
                client.markUnread(ticket.number());
            }
        }, changed, cause -> failure.set(failures.sentence(cause)));
    }

    /// Why the last wish was not fulfilled, a whole sentence; empty when it was.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Has nothing more to say about the failure.
    public void dismiss() {
        failure.set("");
    }
}
