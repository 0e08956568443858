package assistance.server.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import assistance.api.StreamEvent;
import assistance.server.http.Json;

/// One piece of a stream as its bytes on the wire, made once for all who get it.
final class Frame {
    /// Keeps proxies from ending the connection, and finds out whether there is one.
    static final Frame HEARTBEAT = new Frame(":\n\n".getBytes(StandardCharsets.UTF_8));

    private final byte[] bytes;

    private Frame(byte[] bytes) {
        this.bytes = bytes;
    }

    static Frame of(StreamEvent name, long id) {
        return of(name, id, Map.of());
    }

    static Frame of(StreamEvent name, long id, Object data) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(("event: " + name.word() + "\nid: " + id + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        frame.writeBytes(Json.bytes(data));
        frame.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        return new Frame(frame.toByteArray());
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
