package assistance.client.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Message;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Versioned;
import assistance.client.conversation.ConversationClient;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// One ticket as the user sees it, and support's changes of it.
public final class TicketModel {
    private static final int NOT_FOUND = 404;
    private static final int CHANGED_MEANWHILE = 412;

    private final long number;
    private final TicketClient client;
    private final ConversationClient conversation;
    private final MessageComposerModel composer;
    private final Background background;
    private final Texts texts;
    private final Failures failures;
    private final Runnable read;
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>(this, "ticket");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper(this, "changing");
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper(this, "missing");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private BooleanSupplier looking = () -> true;
    private boolean leftUnread;
    private String version = "";
    private int asked;

    /// @param composer the message being written to this ticket
    /// @param read called when the ticket has become one the user has read, or has not
    public TicketModel(long number, TicketClient client, ConversationClient conversation,
            MessageComposerModel composer, Background background, Texts texts, Runnable read) {
        this.number = number;
        this.client = client;
        this.conversation = conversation;
        this.background = background;
        this.texts = texts;
        this.read = read;
        failures = new Failures(texts);
        title.set(texts.get("ticket.pageUnknown", Long.toString(number)));
        this.composer = composer;
    }

    /// The ticket's number.
    public long number() {
        return number;
    }

    /// Hears of messages that have arrived for as long as it is in view: the composer outlives it.
    public void setInView(boolean inView) {
        composer.setOnArrived(inView ? this::arrived : _ -> {});
    }

    /// Says who knows whether the user looks at the ticket: what nobody saw stays unread.
    public void setLooking(BooleanSupplier whether) {
        looking = whether;
    }

    /// Reads the ticket; what is shown stays until the answer is there.
    public void load() {
        leftUnread = false;
        read(() -> client.read(number), this::failed);
    }

    /// Brings what changed elsewhere: what is known of the thread is not read again. That the server can't be reached is
    /// said by the window.
    public void loadQuietly() {
        List<Message> known = ticket.get() == null ? List.of() : ticket.get().messages();
        read(() -> readOn(known), cause -> {
            if (isRefusal(cause, NOT_FOUND)) {
                failed(cause);
            }
        });
    }

    /// Makes the ticket one the user has not read, until it is loaded again.
    ///
    /// @param done called when it is
    public void markUnread(Runnable done) {
        leftUnread = true;
        notice.set("");
        background.act(() -> conversation.markUnread(number), () -> {
            read.run();
            done.run();
        }, cause -> {
            leftUnread = false;
            notice.set(failures.sentence(cause));
        });
    }

    private Versioned<Ticket> readOn(List<Message> known) throws ServerException {
        if (known.isEmpty()) {
            return client.read(number);
        }
        Versioned<Ticket> now = client.readAfter(number, known.getLast().id());
        List<Message> thread = new ArrayList<>(known);
        thread.addAll(now.value().messages());
        return new Versioned<>(now.value().withMessages(thread), now.etag());
    }

    private void arrived(String besides) {
        notice.set(besides);
        load();
    }

    /// Changes the ticket. When somebody else did so since it was shown, nothing is changed, and the ticket is read.
    public void change(TicketChange change) {
        if (changing.get()) {
            return;
        }
        changing.set(true);
        notice.set("");
        background.run(() -> client.change(number, change, version), now -> {
            // An answer still on its way would show the ticket as it was before.
            asked++;
            loading.set(false);
            changing.set(false);
            show(now);
        }, cause -> {
            changing.set(false);
            notice.set(failures.sentence(cause));
            if (isRefusal(cause, CHANGED_MEANWHILE) || isRefusal(cause, NOT_FOUND)) {
                load();
            }
        });
    }

    private void read(Callable<Versioned<Ticket>> call,
            Consumer<Exception> onFailure) {
        int mine = ++asked;
        loading.set(true);
        background.run(call, now -> {
            if (mine == asked) {
                loading.set(false);
                show(now);
            }
        }, cause -> {
            if (mine == asked) {
                loading.set(false);
                onFailure.accept(cause);
            }
        });
    }

    private void show(Versioned<Ticket> now) {
        Ticket shown = now.value();
        version = now.etag();
        failure.set("");
        missing.set(false);
        title.set(texts.get("ticket.page", Long.toString(number), texts.get("ui.state." + shown.state())));
        ticket.set(shown);
        if (shown.unread() && !leftUnread && !shown.messages().isEmpty() && looking.getAsBoolean()) {
            long newest = shown.messages().getLast().id();
            // Should this fail, the ticket stays unread and the next visit marks it.
            background.act(() -> conversation.markRead(number, newest), read, _ -> {});
        }
    }

    private void failed(Exception cause) {
        if (isRefusal(cause, NOT_FOUND)) {
            missing.set(true);
        } else {
            failure.set(failures.sentence(cause));
        }
    }

    private static boolean isRefusal(Exception cause, int status) {
        return cause instanceof ServerException.Refused refused && refused.status() == status;
    }

    /// Closes the notice.
    public void dismissNotice() {
        notice.set("");
    }

    /// The ticket as last read; null before the first answer.
    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// True while the server is asked for a change.
    public ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /// True when there is no such ticket for this user.
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// Why the ticket could not be read, a whole sentence; empty when it could.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Why a change was not made, a whole sentence; empty when there is nothing to say.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
