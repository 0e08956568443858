package assistance.client.ticket;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import assistance.api.SubmitTicket;
import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// A ticket being written and sent. It lives as long as the session, so that nothing typed is lost by going elsewhere.
public final class SubmitTicketModel {
    private final TicketClient client;
    private final Background background;
    private final Failures failures;
    private final LongConsumer openTicket;
    private final TicketDraft draft;
    private final DraftErrors errors;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private @Nullable Attempt last;

    /// @param openTicket shows the ticket of that number once it is stored
    public SubmitTicketModel(TicketClient client, Reference reference, AttachmentList documents, Background background,
            Failures failures, Texts texts, LongConsumer openTicket) {
        this.client = client;
        this.background = background;
        this.failures = failures;
        this.openTicket = openTicket;
        draft = new TicketDraft(reference.companies(), documents);
        errors = new DraftErrors(draft, reference.limits(), texts);
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
        Attempt attempt = nextAttempt();
        busy.set(true);
        progress.set(0);
        background.run(() -> draft.documents().check().firstChanged(attempt.documents()),
                changed -> changed.ifPresentOrElse(this::refuseDocuments, () -> send(attempt)), this::fail);
    }

    /// Empties the form.
    public void discard() {
        draft.clear();
        errors.clear();
        failure.set("");
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

    /// How much of the documents has left, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What went wrong with the whole and what to do; empty when nothing did.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The same content keeps its key: should the server have stored it and only its answer be lost, sending it again
    /// opens no second ticket.
    private Attempt nextAttempt() {
        SubmitTicket ticket = new SubmitTicket(draft.companyProperty().get().id(), draft.contractProperty().get().id(),
                draft.titleProperty().get().strip(), draft.priorityProperty().get(), draft.textProperty().get());
        List<Upload> documents = List.copyOf(draft.documents().uploads());
        Attempt before = last;
        if (before == null || !before.ticket().equals(ticket) || !before.documents().equals(documents)) {
            last = new Attempt(ticket, documents, UUID.randomUUID().toString());
        }
        return Objects.requireNonNull(last);
    }

    private void send(Attempt attempt) {
        long size = Math.max(1, attempt.documents().stream().mapToLong(Upload::size).sum());
        LongConsumer sent = bytes -> background.onScreen(() -> progress.set((double) bytes / size));
        background.run(() -> client.submit(attempt.ticket(), attempt.documents(), attempt.key(), sent), ticket -> {
            busy.set(false);
            last = null;
            discard();
            openTicket.accept(ticket.number());
        }, this::fail);
    }

    private void refuseDocuments(String sentence) {
        errors.set(TicketPart.DOCUMENTS, sentence);
        busy.set(false);
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
        } else {
            failure.set(failures.sentence(problem));
        }
        busy.set(false);
    }

    private boolean place(Problem.FieldError error) {
        TicketPart.at(error.field()).ifPresent(part -> errors.set(part, error.message()));
        return TicketPart.at(error.field()).isPresent();
    }

    private record Attempt(SubmitTicket ticket, List<Upload> documents, String key) {}
}
