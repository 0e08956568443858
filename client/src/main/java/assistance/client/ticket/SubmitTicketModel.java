package assistance.client.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import assistance.api.Problem;
import assistance.api.Reference;
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
    private final SendingProgress progress;
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

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
        progress = new SendingProgress(documents);
        keeper.watch(() -> new DraftKeeper.Written(draft.content(), List.copyOf(documents.uploads())),
                draft.companyProperty(), draft.contractProperty(), draft.titleProperty(), draft.priorityProperty(),
                draft.textProperty(), documents.uploads());
    }

    /// Sends the ticket if nothing is wrong with it, then opens it and empties the form.
    public void submit() {
        if (busyProperty().get() || draft.documents().checkingProperty().get()) {
            return;
        }
        failure.set("");
        errors.check();
        if (errors.first().isPresent()) {
            return;
        }
        progress.begin();
        Draft sent = keeper.toSend();
        background.run(() -> draft.documents().check().firstChanged(sent.files()),
                changed -> changed.ifPresentOrElse(this::refuseDocuments,
                        () -> outbox.send(sent, null, progress.watch(this::arrived, this::waits, this::fail))),
                this::fail);
    }

    private void arrived(Arrival arrival) {
        startOver();
        ways.openTicket().accept(arrival.ticketNumber());
    }

    private void waits() {
        startOver();
        ways.openOutbox().run();
    }

    private void startOver() {
        keeper.startOver(this::empty);
        progress.end();
    }

    /// Calls back what is on its way, unless the server may have it already; what was written stays.
    public void cancelSending() {
        progress.cancel();
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
        if (busyProperty().get()) {
            return false;
        }
        draft.add(title, text);
        return true;
    }

    /// Takes what waits back into the form, unless something else is being written there.
    public void takeBack(Draft entry) {
        if (busyProperty().get() || !draft.isBlank()) {
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
        return progress.sendingProperty();
    }

    /// True while what is on its way can be called back.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return progress.cancellableProperty();
    }

    /// How much of the documents has left, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.partProperty();
    }

    /// What went wrong with the whole and what to do; empty when nothing did.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private void refuseDocuments(String sentence) {
        errors.set(TicketPart.DOCUMENTS, sentence);
        progress.end();
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
        progress.end();
    }

    private boolean place(Problem.FieldError error) {
        TicketPart.at(error.field()).ifPresent(part -> errors.set(part, error.message()));
        return TicketPart.at(error.field()).isPresent();
    }
}
