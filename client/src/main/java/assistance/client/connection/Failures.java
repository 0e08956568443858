package assistance.client.connection;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import assistance.api.Problem;
import assistance.client.ui.Texts;

/// Says in a sentence what went wrong and what to do next.
public final class Failures {
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CHANGED_MEANWHILE = 412;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final Texts texts;

    public Failures(Texts texts) {
        this.texts = texts;
    }

    /// The sentence for what a call to the server threw.
    public String sentence(Exception failure) {
        return switch (failure) {
            case ServerException.Unreachable unreachable -> texts.get("connection.unreachable", unreachable.address());
            case ServerException.UntrustedCertificate _ -> texts.get("connection.untrusted");
            case ServerException.ChangedCertificate _ -> texts.get("connection.changed");
            case ServerException.ForeignCertificate foreign -> texts.get("connection.foreign", foreign.address());
            case ServerException.ProxyDenied denied -> texts.get("connection.proxyDenied", denied.proxy());
            case ServerException.LocalFile local -> texts.get("connection.file", local.file().getFileName());
            case ServerException.Refused refused -> refusal(refused);
            default -> texts.get("connection.unexpected");
        };
    }

    private String refusal(ServerException.Refused refused) {
        Problem problem = refused.problem();
        int status = refused.status();
        if (status == TOO_MANY) {
            return texts.get("connection.tooMany", minutes(refused.retryAfter()));
        }
        if (status >= SERVER_ERRORS) {
            return serverError(problem.instance());
        }
        return problem.detail().isBlank() ? silentRefusal(status) : problem.detail();
    }

    private String silentRefusal(int status) {
        return switch (status) {
            case UNAUTHORIZED -> texts.get("connection.signedOut");
            case NOT_FOUND -> texts.get("connection.notFound");
            case CHANGED_MEANWHILE -> texts.get("connection.changedMeanwhile");
            case TOO_LARGE -> texts.get("connection.tooLarge");
            default -> texts.get("connection.refused", Integer.toString(status));
        };
    }

    private String serverError(@Nullable String instance) {
        return instance == null || instance.isBlank()
                ? texts.get("connection.serverError")
                : texts.get("connection.serverErrorLogged", instance);
    }

    private static long minutes(@Nullable Duration wait) {
        return wait == null ? 1 : Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
