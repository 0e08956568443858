package assistance.client.connection;

import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import okhttp3.Request;

import assistance.api.Problem;

/// Writes down why calls to one server came to nothing, for who looks for a cause later: which call it was, never what
/// was in it. That nobody answers is written once an outage, however often it is tried.
final class CallLog {
    private static final System.Logger LOG = System.getLogger(CallLog.class.getName());
    private static final int SERVER_ERRORS = 500;
    /// Said by a gateway that misses the server behind it.
    private static final Set<Integer> NOBODY_BEHIND = Set.of(502, 503, 504);

    /// What keeps the server from answering; empty while it does.
    private final AtomicReference<String> outage = new AtomicReference<>("");

    void answered() {
        if (!outage.getAndSet("").isEmpty()) {
            LOG.log(Level.INFO, "The server answers again");
        }
    }

    /// Gives the failure back, to be thrown.
    ServerException failed(Request request, ServerException failure) {
        switch (failure) {
            case ServerException.Cancelled _ -> {
            }
            case ServerException.LocalFile local -> LOG.log(Level.WARNING, "{0}: a file is in the way, {1}",
                    name(request), withoutItsName(Objects.requireNonNull(local.getCause())));
            case ServerException.Refused refused -> refused(request, refused);
            default -> out(request, failure.getClass().getSimpleName(), failure);
        }
        return failure;
    }

    private void refused(Request request, ServerException.Refused refused) {
        if (NOBODY_BEHIND.contains(refused.status())) {
            out(request, "Refused " + refused.status(), refused);
            return;
        }
        answered();
        Problem problem = refused.problem();
        LOG.log(refused.status() < SERVER_ERRORS ? Level.INFO : Level.WARNING, "{0}: {1} {2} {3}", name(request),
                Integer.toString(refused.status()), Objects.requireNonNullElse(problem.instance(), ""),
                problem.errors().stream().map(Problem.FieldError::field).collect(Collectors.joining(", ")));
    }

    private void out(Request request, String what, ServerException failure) {
        if (!outage.getAndSet(what).equals(what)) {
            LOG.log(Level.WARNING, "No answer to " + name(request), failure);
        }
    }

    /// Without what the user searches, and without the name given to a layout.
    private static String name(Request request) {
        return request.method() + " " + request.url().encodedPath().replaceFirst("(/grid-layouts/[^/]+)/.+", "$1/*");
    }

    private static String withoutItsName(Throwable trouble) {
        Throwable root = trouble.getCause() == null ? trouble : trouble.getCause();
        return root instanceof FileSystemException file
                ? root.getClass().getSimpleName() + " " + Objects.requireNonNullElse(file.getReason(), "")
                : root.toString();
    }
}
