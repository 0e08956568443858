package assistance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Requests to one server, with the token of one user or none.
public final class HttpsClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String address;
    private final HttpClient client;
    private final @Nullable String token;

    private HttpsClient(String address, HttpClient client, @Nullable String token) {
        this.address = address;
        this.client = client;
        this.token = token;
    }

    /// Requests without a token to a server whose certificate is in a PEM file.
    public static HttpsClient to(String address, Path certificate) {
        return new HttpsClient(address, HttpClient.newBuilder().sslContext(trusting(certificate)).build(), null);
    }

    /// The same server with another token.
    public HttpsClient withToken(String newToken) {
        return new HttpsClient(address, client, newToken);
    }

    /// The token sent, or null.
    public @Nullable String token() {
        return token;
    }

    /// The server's address, without a slash at its end.
    public String address() {
        return address;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body, String... headers) {
        return sendJson("POST", path, body, headers);
    }

    public Answer put(String path, Object body) {
        return sendJson("PUT", path, body);
    }

    public Answer patch(String path, Object body, String... headers) {
        return sendJson("PATCH", path, body, headers);
    }

    public Answer post(String path, Multipart body, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(body.bytes()),
                with(headers, "Content-Type", body.contentType()));
    }

    /// Sends the fields of a page's form.
    public Answer postForm(String path, Map<String, String> fields) {
        String form = fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, BodyPublishers.ofString(form), "Content-Type", "application/x-www-form-urlencoded");
    }

    /// Sends a record as JSON; a string is taken as JSON that is written already, right or wrong.
    public Answer sendJson(String method, String path, Object body, String... headers) {
        byte[] json = body instanceof String written
                ? written.getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(body);
        return send(method, path, BodyPublishers.ofByteArray(json), with(headers, "Content-Type", "application/json"));
    }

    /// Sends anything.
    ///
    /// @param headers names, each followed by its value
    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var response = exchange(request(path, headers).method(method, body), BodyHandlers.ofByteArray());
        return new Answer(response, response.body());
    }

    /// Begins to read an answer that may never end.
    public HttpResponse<InputStream> open(String path, String... headers) {
        return exchange(request(path, headers), BodyHandlers.ofInputStream());
    }

    /// Reads the beginning of an answer that may never end: up to a text, or all of it.
    Answer beginning(String path, String end) {
        var response = open(path);
        var read = new StringBuilder();
        try (var body = new InputStreamReader(response.body(), StandardCharsets.UTF_8)) {
            for (int next = body.read(); next >= 0 && read.indexOf(end) < 0; next = body.read()) {
                read.append((char) next);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Answer(response, read.toString().getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(LIMIT);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return token == null ? request : request.setHeader("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Posts a record; the answer is read while it comes, and whoever closes it early goes away.
    public InputStream postAndRead(String path, Object body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()).body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A bare connection to the server, for what no HTTP library would send.
    public Socket socket() throws IOException {
        var uri = URI.create(address);
        return client.sslContext().getSocketFactory().createSocket(uri.getHost(), uri.getPort());
    }

    private static String[] with(String[] headers, String name, String value) {
        var more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    private static SSLContext trusting(Path certificate) {
        try (var pem = Files.newInputStream(certificate)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
