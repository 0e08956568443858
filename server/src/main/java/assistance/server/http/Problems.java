package assistance.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.api.Problem;
import assistance.server.text.Texts;

/// Turns every failure of a request into an `application/problem+json` answer in the user's language.
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final long DISCARDED_BYTES = 64L * 1024 * 1024;
    private static final Set<Integer> TITLED = Set.of(400, 401, 404, 405, 409, 412, 413, 415, 429, 500);

    private Problems() {}

    static void register(JavalinConfig config) {
        config.routes.exception(Refusal.class, Problems::refused);
        config.routes.exception(HttpResponseException.class, Problems::turnedDownByTheServer);
        config.routes.exception(Exception.class, Problems::failed);
        config.jetty.modifyServer(server -> server.setErrorHandler(Problems::turnedDownByJetty));
        config.router.javaLangErrorHandler(Problems::broke);
    }

    private static void refused(Refusal refusal, Context context) {
        var texts = RequestLanguage.of(context);
        var errors = refusal.fields()
                .stream()
                .map(field -> new Problem.FieldError(field.path(), words(texts, field.sentence())))
                .toList();
        var retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            context.header("Retry-After",
                    Long.toString(Math.max(1, retryAfter.plus(Duration.ofMillis(999)).toSeconds())));
        }
        answer(context, refusal.status(), words(texts, refusal.detail()), null, errors);
    }

    private static String words(Texts texts, Refusal.Sentence sentence) {
        return texts.get(sentence.key(), sentence.arguments().toArray());
    }

    /// What is refused before a feature sees it: an unknown path, a wrong method, a body that is too large.
    private static void turnedDownByTheServer(HttpResponseException exception, Context context) {
        int status = exception.getStatus();
        String key = switch (status) {
            case 404 -> "http.notFound";
            case 405 -> "http.wrongMethod";
            case 413 -> "http.tooLarge";
            default -> "http.refused";
        };
        answer(context, status, RequestLanguage.of(context).get(key), null, List.of());
    }

    private static void failed(Exception exception, Context context) {
        String id = newId();
        LOG.error("{} {} failed, {}", context.method(), context.endpoint().path, id, exception);
        answer(context, 500, RequestLanguage.of(context).get("http.failed", id), id, List.of());
    }

    private static void broke(HttpServletResponse response, Error error) {
        String id = newId();
        LOG.error("A request broke, {}", id, error);
        if (!response.isCommitted()) {
            response.setStatus(500);
            response.setContentType(MEDIA_TYPE);
            try {
                var texts = Texts.forLanguage("");
                response.getOutputStream()
                        .write(Json.bytes(problem(texts, 500, texts.get("http.failed", id), id, List.of())));
            } catch (IOException gone) {
                LOG.debug("Nobody waits for the answer any more", gone);
            }
        }
    }

    /// What never becomes a request, such as an address that can't be read.
    static boolean turnedDownByJetty(Request request, Response response, Callback done) {
        int status = response.getStatus();
        var texts = Texts.forLanguage(Objects.requireNonNullElse(request.getHeaders().get("Accept-Language"), ""));
        response.getHeaders().put("Content-Type", MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        byte[] body = Json.bytes(problem(texts, status, texts.get("http.refused"), null, List.of()));
        response.write(true, ByteBuffer.wrap(body), done);
        return true;
    }

    private static void answer(Context context, int status, String detail, @Nullable String instance,
            List<Problem.FieldError> errors) {
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        discardBody(context);
        context.status(status)
                .json(problem(RequestLanguage.of(context), status, detail, instance, errors))
                .contentType(MEDIA_TYPE);
    }

    /// Many clients look at no answer before they have sent everything; over HTTP/2 they would even be cut off.
    private static void discardBody(Context context) {
        try {
            context.req().getInputStream().skipNBytes(DISCARDED_BYTES);
        } catch (IOException ended) {
            LOG.trace("Nothing more comes", ended);
        }
    }

    private static Problem problem(Texts texts, int status, String detail, @Nullable String instance,
            List<Problem.FieldError> errors) {
        String title = texts.get("http.title." + (TITLED.contains(status) ? Integer.toString(status) : "other"));
        return new Problem("about:blank", title, status, detail, instance, errors);
    }

    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
