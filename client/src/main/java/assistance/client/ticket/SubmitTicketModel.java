package assistance.client.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Problem;
import assistance.api.Reference;
import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Departure;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftKeeper;
import assistance.client.draft.Waiting;
import assistance.client.outbox.Arrival;
import assistance.client.outbox.Outbox;
import assistance.client.outbox.Sending;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// A ticket being written and sent. It outlives its view and the program: nothing typed is lost.
public final class SubmitTicketModel {
    private final Outbox outbox;
    private final DraftKeeper keeper;
    private final Background background;
    private final Failures failures;
    private final Texts texts;
    private final Ways ways;
    private final TicketDraft draft;
    private final DraftErrors errors;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper(this, "cancellable");
    private @Nullable Departure departure;

    /// Where the user goes once the ticket has left the form.
    ///
    /// @param openTicket shows the ticket of that number
    /// @param openOutbox shows what waits to be sent
    public record Ways(LongConsumer openTicket, Runnable openOutbox) {}

    /// What keeps and sends the ticket.
    public record Post(DraftKeeper keeper, Outbox outbox) {}

    public SubmitTicketModel(Post post, Reference reference, AttachmentList documents, Background background,
            Failures failures, Texts texts, Ways ways) {
        outbox = post.outbox();
        keeper = post.keeper();
        this.background = background;
        this.failures = failures;
        this.texts = texts;
        this.ways = ways;
        draft = new TicketDraft(reference.companies(), documents);
        errors = new DraftErrors(draft, reference.limits(), texts);
        documents.sendingProperty().bind(busy);
        keeper.watch(() -> new DraftKeeper.Written(draft.content(), List.copyOf(documents.uploads())),
                draft.companyProperty(), draft.contractProperty(), draft.titleProperty(), draft.priorityProperty(),
                draft.textProperty(), documents.uploads());
    }

    /// Sends the ticket if nothing is wrong with it, then opens it and empties the form.
    public void submit() {
        if (busy.get() || draft.documents().checkingProperty().get()) {
            return;
        }
        failure.set("");
        errors.check();
        if (errors.first().isPresent()) {
            return;
        }
        busy.set(true);
        progress.set(0);
        draft.documents().sentProperty().set(0);
        Draft sent = keeper.toSend();
        background.run(() -> draft.documents().check().firstChanged(sent.files()),
                changed -> changed.ifPresentOrElse(this::refuseDocuments,
                        () -> outbox.send(sent, null, new Answered(sent))),
                this::fail);
    }

    /// What became of the ticket sent last.
    private final class Answered implements Sending {
        private final double total;

        Answered(Draft sent) {
            total = Math.max(1, sent.files().stream().mapToLong(Upload::size).sum());
        }

        @Override
        public void leaves(Departure leaving) {
            departure = leaving;
            cancellable.set(!draft.documents().uploads().isEmpty());
        }

        @Override
        public void sent(long bytes) {
            draft.documents().sentProperty().set(bytes);
            progress.set(Math.min(1, bytes / total));
            cancellable.set(progress.get() < 1);
        }

        @Override
        public void arrived(Arrival arrival) {
            startOver();
            ways.openTicket().accept(arrival.ticketNumber());
        }

        @Override
        public void waits() {
            startOver();
            ways.openOutbox().run();
        }

        @Override
        public void refused(Exception cause) {
            fail(cause);
        }
    }

    private void startOver() {
        keeper.startOver(this::empty);
        rest();
    }

    private void rest() {
        departure = null;
        cancellable.set(false);
        busy.set(false);
    }

    /// Calls back what is on its way, unless the server may have it already; what was written stays.
    public void cancelSending() {
        if (departure != null) {
            cancellable.set(false);
            departure.cancel();
        }
    }

    /// Throws away what was written.
    public void discard() {
        keeper.erase(this::empty);
    }

    /// Gives back what was thrown away, while nothing else was written.
    public void undoDiscard() {
        keeper.undoErase(this::resume);
    }

    private void empty() {
        draft.clear();
        errors.clear();
        failure.set("");
    }

    /// Goes on with what was found on this computer.
    public void resume(Draft found) {
        if (found.content() instanceof Content.NewTicket words) {
            keeper.resume(found, _ -> draft.fill(found, words));
            errors.clear();
        }
    }

    /// Adds to what is written in the form; false, and nothing is changed, while it is being sent.
    public boolean add(String title, String text) {
        if (busy.get()) {
            return false;
        }
        draft.add(title, text);
        return true;
    }

    /// Takes what waits back into the form, unless something else is being written there.
    public void takeBack(Draft entry) {
        if (busy.get() || !draft.isBlank()) {
            failure.set(texts.get("ticket.formTaken"));
            return;
        }
        outbox.takeBack(entry).ifPresent(taken -> {
            resume(taken);
            failure.set(Optional.ofNullable(entry.waiting()).map(Waiting::refusal).orElse(""));
        });
    }

    /// Where the form is kept until it is sent.
    public DraftKeeper keeper() {
        return keeper;
    }

    public TicketDraft draft() {
        return draft;
    }

    public DraftErrors errors() {
        return errors;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True while what is on its way can be called back.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /// How much of the documents has left, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What went wrong with the whole and what to do; empty when nothing did.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private void refuseDocuments(String sentence) {
        errors.set(TicketPart.DOCUMENTS, sentence);
        rest();
    }

    private void fail(Exception problem) {
        if (problem instanceof ServerException.Refused refused && !refused.problem().errors().isEmpty()) {
            String unplaced = refused.problem()
                    .errors()
                    .stream()
                    .filter(error -> !place(error))
                    .map(Problem.FieldError::message)
                    .collect(Collectors.joining(" "));
            failure.set(unplaced);
        } else if (!(problem instanceof ServerException.Cancelled)) {
            failure.set(failures.sentence(problem));
        }
        rest();
    }

    private boolean place(Problem.FieldError error) {
        TicketPart.at(error.field()).ifPresent(part -> errors.set(part, error.message()));
        return TicketPart.at(error.field()).isPresent();
    }
}
