package assistance.client.outbox;

import assistance.client.connection.Departure;
import assistance.client.connection.ServerException;
import assistance.client.draft.Draft;

/// Brings something written to the server, and waits for its answer.
@FunctionalInterface
public interface Delivery {
    /// Sends it under its key: sent again, it is still there once.
    ///
    /// @param departure calls it back
    Arrival deliver(Draft draft, Departure departure) throws ServerException;
}
