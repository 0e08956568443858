package assistance.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.javalin.Javalin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Problem;
import assistance.server.Answer;
import assistance.server.HttpsClient;

class ProblemTest {
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Problems.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Javalin server;
    private final HttpsClient client;

    ProblemTest(@TempDir java.nio.file.Path folder) {
        server = HttpsServer.create(ServerCertificate.readOrMake(folder), "localhost", 0,
                TrustedProxies.of(""), config -> {
                    config.routes.get("/failing", context -> {
                        throw new IllegalStateException("secret inside");
                    });
                    config.routes.get("/breaking", context -> {
                        throw new AssertionError("secret inside");
                    });
                }).start();
        client = HttpsClient.to("https://localhost:" + server.port(), folder.resolve("certificate.pem"));
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        logger.setUseParentHandlers(true);
        logger.removeHandler(handler);
        client.close();
        server.stop();
    }

    @Test
    void logsAnUnexpectedFailureOnceUnderAnIdTheUserCanQuote() {
        for (String path : List.of("/failing", "/breaking")) {
            logged.clear();
            var answer = client.get(path);
            var problem = problem(answer, 500);
            assertTrue(problem.detail().contains(String.valueOf(problem.instance())), problem.detail());
            assertFalse(answer.text().contains("secret"));
            assertEquals(1, logged.size());
            assertTrue(logged.getFirst().getMessage().contains(String.valueOf(problem.instance())));
        }
    }

    @Test
    void answersUnknownPathsInTheAcceptedLanguage() {
        assertEquals("Introuvable", problem(client.get("/nothing"), 404).title());
        assertEquals("Not found", problem(client.get("/nothing", "Accept-Language", "en-GB,fr;q=0.5"), 404).title());
    }

    @Test
    void answersAWrongMethod() {
        assertEquals("Méthode refusée", problem(client.delete("/failing"), 405).title());
    }

    /// Over a bare socket, as no client library would send it.
    @Test
    void answersAnAddressThatCannotBeRead() throws Exception {
        try (var socket = client.socket()) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    @Test
    void answersBeforeTheBodyIsRead() {
        for (int i = 0; i < 20; i++) {
            problem(client.post("/nothing", "x".repeat(5_000_000)), 404);
        }
    }

    @Test
    void keepsAnswersOutOfCachesAndGuessing() {
        for (String path : List.of("/nothing", "/failing")) {
            var answer = client.get(path);
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("", answer.header("Server"));
        }
    }

    private static Problem problem(Answer answer, int status) {
        assertEquals(status, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
        return answer.as(Problem.class);
    }
}
