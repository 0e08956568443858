package assistance.client.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import assistance.api.MessageKind;
import assistance.api.TicketState;
import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftKeeper;
import assistance.client.draft.Waiting;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.Outbox;
import assistance.client.outbox.SendingProgress;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The message being written to one ticket. It outlives its view and the program: nothing written is lost.
public final class MessageComposerModel {
    private final long ticketNumber;
    private final boolean reopening;
    private final Outbox outbox;
    private final DraftKeeper keeper;
    private final AttachmentList files;
    private final SendingProgress progress;
    private final Background background;
    private final Texts texts;
    private final Failures failures;
    private final FilteredList<Draft> waiting;
    private final SignedText signed;
    private final StringProperty text;
    private final BooleanProperty note = new SimpleBooleanProperty(this, "note");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private Consumer<String> arrived = _ -> {};

    /// @param reopening true for the reason to open a resolved ticket again
    MessageComposerModel(long ticketNumber, boolean reopening, Outbox outbox, DraftKeeper keeper, AttachmentList files,
            Background background, Texts texts, SignedText signed) {
        this.ticketNumber = ticketNumber;
        this.reopening = reopening;
        this.outbox = outbox;
        this.keeper = keeper;
        this.files = files;
        progress = new SendingProgress(files);
        this.background = background;
        this.texts = texts;
        this.signed = signed;
        text = signed.textProperty();
        failures = new Failures(texts);
        waiting = outbox.entries().filtered(this::isHere);
        ready.bind(Bindings.createBooleanBinding(
                () -> !sendingProperty().get() && !files.checkingProperty().get() && !isBlank(),
                text, files.uploads(), files.checkingProperty(), sendingProperty()));
        keeper.watch(() -> new DraftKeeper.Written(content(), List.copyOf(files.uploads())), text, note,
                files.uploads());
    }

    private boolean isHere(Draft draft) {
        return draft.content() instanceof Content.Answer answer && answer.ticketNumber() == ticketNumber;
    }

    void tell(Arrival arrival) {
        arrived.accept(arrival.notice());
    }

    /// Called once a message has arrived, with what went wrong beside: empty when nothing did.
    public void setOnArrived(Consumer<String> action) {
        arrived = action;
    }

    /// Sends the message, or has it wait while there is no connection; what was refused stays in the field.
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
        progress.begin();
        Draft draft = keeper.toSend();
        background.run(() -> files.check().firstChanged(draft.files()),
                changed -> changed.ifPresentOrElse(this::fail,
                        () -> outbox.send(draft, then.orElse(null),
                                progress.watch(_ -> startOver(), this::startOver, this::fail))),
                this::fail);
    }

    private void startOver() {
        keeper.startOver(this::empty);
        progress.end();
        signed.begin();
    }

    /// Calls back what is on its way, unless the server may have it already; what was written stays.
    public void cancelSending() {
        progress.cancel();
    }

    private void fail(Exception cause) {
        if (cause instanceof ServerException.Cancelled) {
            fail("");
            return;
        }
        fail(texts.get("conversation.notSent", failures.sentence(cause)));
    }

    private void fail(String sentence) {
        failure.set(sentence);
        progress.end();
    }

    /// Throws away what was written.
    public void erase() {
        keeper.erase(this::empty);
        signed.begin();
        failure.set("");
    }

    /// Gives back what was thrown away, while nothing else was written.
    public void undoErase() {
        keeper.undoErase(this::resume);
    }

    private void empty() {
        text.set("");
        note.set(false);
        files.clear();
    }

    /// Takes what waits back into the field, unless something else is being written there.
    public void takeBack(Draft entry) {
        if (sendingProperty().get() || !isBlank()) {
            failure.set(texts.get("conversation.fieldTaken"));
            return;
        }
        outbox.takeBack(entry).ifPresent(draft -> {
            resume(draft);
            failure.set(Optional.ofNullable(entry.waiting()).map(Waiting::refusal).orElse(""));
        });
    }

    void resume(Draft draft) {
        if (draft.content() instanceof Content.Answer answer) {
            keeper.resume(draft, _ -> {
                text.set(answer.text());
                note.set(answer.kind() == MessageKind.NOTE);
                files.restore(draft.files());
            });
        }
    }

    private Content content() {
        MessageKind written = note.get() ? MessageKind.NOTE : MessageKind.MESSAGE;
        return new Content.Answer(ticketNumber, signed.typed(), reopening ? MessageKind.REOPENING : written);
    }

    private boolean isBlank() {
        return signed.typed().isBlank() && (reopening || files.uploads().isEmpty());
    }

    /// True while something of the user's would be lost without it.
    boolean holdsSomething() {
        return sendingProperty().get() || files.checkingProperty().get() || !signed.typed().isBlank() || note.get()
                || !files.uploads().isEmpty() || !files.refusals().isEmpty() || keeper.holdsSomething();
    }

    /// The words with the user's signature.
    SignedText signed() {
        return signed;
    }

    /// True for the reason to open a resolved ticket again, which takes words.
    public boolean isReopening() {
        return reopening;
    }

    /// What was sent to this ticket and waits to go, oldest first.
    public ObservableList<Draft> waiting() {
        return waiting;
    }

    /// Where messages wait.
    public Outbox outbox() {
        return outbox;
    }

    /// Where the message is kept until it is sent.
    public DraftKeeper keeper() {
        return keeper;
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
        return progress.sendingProperty();
    }

    /// True while what is on its way can be called back.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return progress.cancellableProperty();
    }

    /// True when there is something to send and nothing to wait for.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// How much of the files has left, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.partProperty();
    }

    /// Why the message was not sent, a whole sentence; empty when nothing went wrong.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
