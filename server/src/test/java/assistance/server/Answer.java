package assistance.server;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a server answered.
public final class Answer {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<?> response;
    private final byte[] body;

    /// @param body what was read of it
    Answer(HttpResponse<?> response, byte[] body) {
        this.response = response;
        this.body = body.clone();
    }

    public int status() {
        return response.statusCode();
    }

    /// A header's first value, empty when there is none.
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /// The answer as a record of the contract.
    public <T> T as(Class<T> type) {
        return JSON.readValue(body, type);
    }

    /// The fields a problem names, in its order.
    public List<String> fieldsAtFault() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString())
                .toList();
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
