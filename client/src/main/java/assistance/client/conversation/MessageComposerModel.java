package assistance.client.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import assistance.api.MessageKind;
import assistance.api.NewMessage;
import assistance.api.TicketState;
import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Failures;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The message being written to one ticket. It outlives its view, so that leaving the ticket loses nothing.
public final class MessageComposerModel {
    private final long ticketNumber;
    private final ConversationClient client;
    private final AttachmentList files;
    private final Background background;
    private final Texts texts;
    private final Failures failures;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty note = new SimpleBooleanProperty(this, "note");
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper(this, "sending");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private Consumer<Optional<TicketState>> sent = _ -> {};
    private @Nullable Attempt lastAttempt;

    /// What was sent under which key: the same message sent again must not stand in the thread twice.
    private record Attempt(NewMessage message, List<Upload> files, String key) {}

    MessageComposerModel(long ticketNumber, ConversationClient client, AttachmentList files, Background background,
            Texts texts) {
        this.ticketNumber = ticketNumber;
        this.client = client;
        this.files = files;
        this.background = background;
        this.texts = texts;
        failures = new Failures(texts);
        ready.bind(Bindings.createBooleanBinding(
                () -> !sending.get() && !files.checkingProperty().get()
                        && !(text.get().isBlank() && files.uploads().isEmpty()),
                text, files.uploads(), files.checkingProperty(), sending));
    }

    /// Called once a message has arrived, with the state the ticket is to take after it.
    public void setOnSent(Consumer<Optional<TicketState>> action) {
        sent = action;
    }

    /// Sends the message; what was written stays until it has arrived.
    ///
    /// @param then the state the ticket is to take once the message has arrived
    public void send(Optional<TicketState> then) {
        if (!ready.get()) {
            return;
        }
        int longest = files.check().limits().textLength();
        if (text.get().length() > longest) {
            failure.set(texts.get("conversation.tooLong", text.get().length(), longest));
            return;
        }
        failure.set("");
        progress.set(0);
        sending.set(true);
        Attempt attempt = attempt();
        background.run(() -> files.check().firstChanged(attempt.files()),
                changed -> changed.ifPresentOrElse(this::fail, () -> send(attempt, then)), this::fail);
    }

    private void send(Attempt attempt, Optional<TicketState> then) {
        double total = Math.max(1, attempt.files().stream().mapToLong(Upload::size).sum());
        background.act(
                () -> client.send(ticketNumber, attempt.message(), attempt.files(), attempt.key(),
                        bytes -> background.onScreen(() -> progress.set(Math.min(1, bytes / total)))),
                () -> arrived(then), this::fail);
    }

    private Attempt attempt() {
        NewMessage message = new NewMessage(text.get(), note.get() ? MessageKind.NOTE : MessageKind.MESSAGE);
        List<Upload> uploads = List.copyOf(files.uploads());
        Attempt before = lastAttempt;
        if (before != null && before.message().equals(message) && before.files().equals(uploads)) {
            return before;
        }
        Attempt attempt = new Attempt(message, uploads, UUID.randomUUID().toString());
        lastAttempt = attempt;
        return attempt;
    }

    private void arrived(Optional<TicketState> then) {
        lastAttempt = null;
        text.set("");
        note.set(false);
        files.clear();
        sending.set(false);
        sent.accept(then);
    }

    private void fail(Exception cause) {
        fail(texts.get("conversation.notSent", failures.sentence(cause)));
    }

    private void fail(String sentence) {
        failure.set(sentence);
        sending.set(false);
    }

    public StringProperty textProperty() {
        return text;
    }

    /// True for a note only support will see.
    public BooleanProperty noteProperty() {
        return note;
    }

    public AttachmentList files() {
        return files;
    }

    /// True from the sending to its end; what is written can't be changed meanwhile.
    public ReadOnlyBooleanProperty sendingProperty() {
        return sending.getReadOnlyProperty();
    }

    /// True when there is something to send and nothing to wait for.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// How much of the files has left, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why the message was not sent, a whole sentence; empty when nothing went wrong.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
