package assistance.client.login;

import assistance.api.Reference;
import assistance.api.User;
import assistance.client.connection.Server;

/// A user signed in to a server, with what the server said once for the whole session.
public record Session(Server server, String token, User user, Reference reference) {
    /// Keeps the token out of logs.
    @Override
    public String toString() {
        return "Session[" + user.id() + "]";
    }
}
