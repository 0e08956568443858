package assistance.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/// A `multipart/form-data` body, written as a client would, wrong ones included.
public final class Multipart {
    private static final String BOUNDARY = "----assistance-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /// Adds a JSON part; a string is taken as JSON that is written already.
    public Multipart json(String name, Object value) {
        String json = value instanceof String written ? written : new JsonMapper().writeValueAsString(value);
        return part("name=\"" + name + "\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart file(String fileName, byte[] content) {
        return file(fileName, "application/octet-stream", content);
    }

    public Multipart file(String fileName, String mediaType, byte[] content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"", mediaType, content);
    }

    /// Adds a part with a disposition of any form.
    public Multipart part(String disposition, String mediaType, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + mediaType
                + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
