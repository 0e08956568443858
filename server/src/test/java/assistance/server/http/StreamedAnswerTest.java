package assistance.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.javalin.Javalin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.server.HttpsClient;

class StreamedAnswerTest {
    private final Javalin server;
    private final HttpsClient client;

    StreamedAnswerTest(@TempDir Path folder) {
        server = HttpsServer.create(ServerCertificate.readOrMake(folder), "localhost", 0,
                TrustedProxies.of(""), config -> {
                    config.routes.get("/whole", context -> StreamedAnswer.send(context, out -> write(out, 1_000_000)));
                    config.routes.get("/refused", context -> StreamedAnswer.send(context, _ -> {
                        throw Refusal.notFound();
                    }));
                    config.routes.get("/half", context -> StreamedAnswer.send(context, out -> {
                        write(out, 1_000_000);
                        throw new IllegalStateException("half-way");
                    }));
                }).start();
        client = HttpsClient.to("https://localhost:" + server.port(), folder.resolve("certificate.pem"));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop();
    }

    private static void write(OutputStream out, int length) {
        try {
            out.write(new byte[length]);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void sendsTheWhole() {
        assertEquals(1_000_000, client.get("/whole").bytes().length);
    }

    @Test
    void answersWhatFailsBeforeTheFirstByteAsUsual() {
        assertEquals(404, client.get("/refused").status());
    }

    @Test
    void breaksOffWhatFailsHalfWay() {
        assertThrows(UncheckedIOException.class, () -> client.get("/half"));
        assertEquals(1_000_000, client.get("/whole").bytes().length);
    }

    @Test
    void breaksOffWithoutAnEndForOldClientsToo() throws IOException {
        try (var socket = client.socket()) {
            socket.getOutputStream()
                    .write("GET /half HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(10_000);
            String received = received(socket.getInputStream());
            assertTrue(received.startsWith("HTTP/1.1 200"), received);
            assertFalse(received.endsWith("0\r\n\r\n"));
        }
    }

    private static String received(InputStream in) {
        var received = new ByteArrayOutputStream();
        try {
            in.transferTo(received);
        } catch (IOException brokenOff) {
            // As it should be.
        }
        return received.toString(StandardCharsets.UTF_8);
    }
}
