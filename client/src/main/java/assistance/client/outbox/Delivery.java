package assistance.client.outbox;

import java.util.function.LongConsumer;

import assistance.client.connection.ServerException;
import assistance.client.draft.Draft;

/// Brings something written to the server, and waits for its answer.
@FunctionalInterface
public interface Delivery {
    /// Sends it under its key: sent again, it is still there once.
    ///
    /// @param sent told how many bytes of the documents have left
    Arrival deliver(Draft draft, LongConsumer sent) throws ServerException;
}
