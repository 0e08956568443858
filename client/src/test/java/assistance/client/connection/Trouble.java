package assistance.client.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;

import assistance.api.Problem;

/// What calls to the server throw, for tests without a server.
public final class Trouble {
    private Trouble() {}

    public static ServerException unreachable() {
        return new ServerException.Unreachable("https://assistance.example/", new ConnectException());
    }

    /// What was called back on its way.
    public static ServerException cancelled() {
        return new ServerException.Cancelled(new IOException("called back"));
    }

    /// The server's no, with the fields at fault.
    public static ServerException refused(int status, String detail, Problem.FieldError... errors) {
        return new ServerException.Refused(
                new Problem("about:blank", "Refus", status, detail, null, List.of(errors)), null);
    }
}
