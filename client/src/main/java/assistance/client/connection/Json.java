package assistance.client.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

import assistance.api.Page;
import assistance.api.Problem;

/// Reads and writes the wire contract. A newer server may send more than this client knows.
final class Json {
    private static final int BAD_GATEWAY = 502;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /// Reads a good answer; one that isn't what was asked for did not come from an Assistance server.
    <T> T read(Response response, Class<T> type) throws IOException, ServerException.Refused {
        return decode(response, body -> mapper.readValue(body, type));
    }

    /// Reads a good answer that is one page of a list.
    <T> Page<T> readPage(Response response, Class<T> row) throws IOException, ServerException.Refused {
        JavaType type = mapper.getTypeFactory().constructParametricType(Page.class, row);
        return decode(response, body -> mapper.<@Nullable Page<T>>readValue(body, type));
    }

    private <T> T decode(Response response, Function<byte[], @Nullable T> decoder)
            throws IOException, ServerException.Refused {
        byte[] body = response.body().bytes();
        try {
            T value = decoder.apply(body);
            if (value != null) {
                return value;
            }
        } catch (JacksonException unreadable) {
            throw new ServerException.Refused(bare(BAD_GATEWAY, "Unreadable answer"), null);
        }
        throw new ServerException.Refused(bare(BAD_GATEWAY, "Empty answer"), null);
    }

    /// Reads what came by itself.
    ///
    /// @throws JacksonException when it is not what it should be
    <T> T read(String data, Class<T> type) {
        return mapper.readValue(data, type);
    }

    ServerException.Refused refusal(Response response) throws IOException {
        return new ServerException.Refused(problem(response), retryAfter(response));
    }

    private Problem problem(Response response) throws IOException {
        byte[] body = response.body().bytes();
        try {
            Problem problem = mapper.readValue(body, Problem.class);
            if (problem != null && problem.detail() != null) {
                return problem;
            }
        } catch (JacksonException notOurs) {
            return bare(response.code(), response.message());
        }
        return bare(response.code(), response.message());
    }

    private static Problem bare(int status, String title) {
        return new Problem("about:blank", title, status, "", null, List.of());
    }

    private static @Nullable Duration retryAfter(Response response) {
        try {
            String seconds = response.header("Retry-After");
            return seconds == null ? null : Duration.ofSeconds(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException dateForm) {
            return null;
        }
    }
}
