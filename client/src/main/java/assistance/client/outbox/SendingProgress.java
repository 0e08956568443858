package assistance.client.outbox;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.jspecify.annotations.Nullable;

import assistance.client.attachment.AttachmentList;
import assistance.client.connection.Departure;

/// How far what a form sends has come, and the way to call it back.
public final class SendingProgress {
    private final AttachmentList documents;
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper(this, "sending");
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper(this, "cancellable");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part");
    private @Nullable Departure departure;

    /// @param documents those of the form; none comes or goes while they are on their way
    public SendingProgress(AttachmentList documents) {
        this.documents = documents;
        documents.sendingProperty().bind(sending);
    }

    /// The form is about to send.
    public void begin() {
        part.set(0);
        documents.sentProperty().set(0);
        sending.set(true);
    }

    /// It has come to an end, one way or another.
    public void end() {
        departure = null;
        cancellable.set(false);
        sending.set(false);
    }

    /// Calls back what is on its way, unless the server may have it already.
    public void cancel() {
        if (departure != null) {
            cancellable.set(false);
            departure.cancel();
        }
    }

    /// Watches it leave.
    ///
    /// @param arrived told once the server has it
    /// @param waits told when the outbox keeps it
    /// @param refused told why it was not taken
    public Sending watch(Consumer<Arrival> arrived, Runnable waits, Consumer<Exception> refused) {
        double total = Math.max(1, documents.totalProperty().get());
        return new Sending() {
            @Override
            public void leaves(Departure leaving) {
                departure = leaving;
                cancellable.set(!documents.uploads().isEmpty());
            }

            @Override
            public void sent(long bytes) {
                documents.sentProperty().set(bytes);
                part.set(Math.min(1, bytes / total));
                cancellable.set(part.get() < 1);
            }

            @Override
            public void arrived(Arrival arrival) {
                arrived.accept(arrival);
            }

            @Override
            public void waits() {
                waits.run();
            }

            @Override
            public void refused(Exception cause) {
                refused.accept(cause);
            }
        };
    }

    /// True from the sending to its end; what is written can't be changed meanwhile.
    public ReadOnlyBooleanProperty sendingProperty() {
        return sending.getReadOnlyProperty();
    }

    /// True while what is on its way can be called back.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /// How much of the documents has left, from 0 to 1.
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }
}
