package assistance.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/// A real HTTPS server that answers what a test told it to, with a certificate no authority vouches for.
public final class TestServer implements AutoCloseable {
    private final HeldCertificate certificate;
    private final HttpsServer http;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Half> halves = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    public TestServer() {
        this(0);
    }

    /// @param port 0 for any
    public TestServer(int port) {
        certificate = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        try {
            SSLContext tls = new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslContext();
            http = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            http.setHttpsConfigurator(new HttpsConfigurator(tls));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/", this::handle);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public URI address() {
        return URI.create("https://localhost:" + port());
    }

    /// The SHA-256 of the certificate in capital hexadecimal digits.
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The certificate as it stands in a file of authorities.
    public String certificatePem() {
        return certificate.certificatePem();
    }

    /// Answers a call, such as `GET /api/reference`, with JSON from now on.
    public TestServer answer(String call, int status, String body) {
        return answer(call, new Answer(status, Map.of(), body));
    }

    public TestServer answer(String call, Answer answer) {
        answers.put(call, answer);
        return this;
    }

    /// Answers a call with 200 whenever it carries this token.
    public TestServer answerToToken(String token, String call, String body) {
        return answer("Bearer " + token + " " + call, 200, body);
    }

    /// Sends the first half of an answer, and ends the connection once the gate is open.
    public TestServer answerHalf(String call, String body, CountDownLatch gate) {
        halves.put(call, new Half(body, gate));
        return this;
    }

    /// What came in, oldest first.
    public List<Received> received() {
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(call, Map.copyOf(exchange.getRequestHeaders()), body));
        Half half = halves.get(call);
        if (half != null) {
            half.send(exchange);
            return;
        }
        Answer toAnybody = answers.getOrDefault(call, new Answer(404, Map.of(), ""));
        Answer answer = answers.getOrDefault(exchange.getRequestHeaders().getFirst("Authorization") + " " + call,
                toAnybody);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private record Half(String body, CountDownLatch gate) {
        void send(HttpExchange exchange) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            throw new IOException("cut short");
        }
    }

    /// One answer.
    public record Answer(int status, Map<String, String> headers, String body) {}

    /// One request.
    public record Received(String call, Map<String, List<String>> headers, String body) {
        /// The first value of a header, or null.
        public @Nullable String header(String name) {
            return headers.entrySet()
                    .stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }
}
