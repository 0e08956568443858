package assistance.client.connection;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import com.launchdarkly.eventsource.ConnectStrategy;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import assistance.api.Page;
import assistance.client.connection.network.Network;

/// One server, signed in to or not. Every call waits for its answer: call it in the background.
public final class Server {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    /// How long a server may prepare a large answer before it sends anything.
    private static final Duration PREPARATION_TIMEOUT = Duration.ofMinutes(10);

    /// How this computer names itself, for the user to recognise among the own sign-ins.
    private static final String DEVICE = device();

    private final URI address;
    private final HttpUrl root;
    private final String language;
    private final OkHttpClient http;
    private final Json json = new Json();
    private final Reentry reentry = new Reentry();
    private final CallLog log = new CallLog();

    /// Without proxies, and with no other authorities than Java's.
    public Server(URI address, @Nullable String pin, Locale locale) {
        this(address, pin, locale, Network.direct());
    }

    /// @param pin the fingerprint of the certificate the user accepted for this address, or null
    /// @param network the way to it
    public Server(URI address, @Nullable String pin, Locale locale, Network network) {
        this.address = address;
        this.root = Objects.requireNonNull(HttpUrl.get(address), "not a web address");
        if (!root.isHttps()) {
            throw new IllegalArgumentException("not an https address: " + address);
        }
        this.language = locale.getLanguage();
        OkHttpClient ordinary = new OkHttpClient();
        PinnedTrust trust = new PinnedTrust(pin, network.authorities(), ordinary.hostnameVerifier());
        this.http = network.lead(ordinary.newBuilder())
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(ANSWER_TIMEOUT)
                .writeTimeout(ANSWER_TIMEOUT)
                .followRedirects(false)
                .sslSocketFactory(trust.sockets(), trust)
                .hostnameVerifier(trust)
                .authenticator(reentry)
                .build();
    }

    public URI address() {
        return address;
    }

    /// Uses a session's token from now on; null signs out.
    public void useToken(@Nullable String newToken) {
        reentry.useToken(newToken);
    }

    /// Asks for another token when the server no longer accepts the session; calls that wait for it then go on. Asked
    /// and told once for any number of calls, on a thread that made one of them.
    ///
    /// @param question gives the new token, or null when the session is over
    /// @param ended called after a null
    public void onRefusedToken(Supplier<@Nullable String> question, Runnable ended) {
        reentry.ask(question, ended);
    }

    /// Ends the session: here in any case, there if it answers.
    public void signOut(String path) throws ServerException {
        Request.Builder end = reentry.sign(request(path).delete());
        reentry.useToken(null);
        call(http, _ -> {}, end, _ -> Boolean.TRUE);
    }

    public <T> T get(String path, Class<T> type) throws ServerException {
        return call(request(path).get(), response -> json.read(response, type));
    }

    /// Gets one page of a list.
    ///
    /// @param row what stands in the list
    public <T> Page<T> page(String path, Class<T> row) throws ServerException {
        return call(request(path).get(), response -> json.readPage(response, row));
    }

    public <T> Versioned<T> getVersioned(String path, Class<T> type) throws ServerException {
        return call(request(path).get(), response -> versioned(response, type));
    }

    public <T> T post(String path, Object body, Class<T> type) throws ServerException {
        return call(request(path).post(jsonBody(body)), response -> json.read(response, type));
    }

    /// Posts where the answer has nothing to say.
    public void post(String path, Object body) throws ServerException {
        call(request(path).post(jsonBody(body)), _ -> Boolean.TRUE);
    }

    /// Puts without a body where the address says it all.
    public void put(String path) throws ServerException {
        call(request(path).put(RequestBody.EMPTY), _ -> Boolean.TRUE);
    }

    /// Puts where the answer has nothing to say.
    public void put(String path, Object body) throws ServerException {
        call(request(path).put(jsonBody(body)), _ -> Boolean.TRUE);
    }

    public <T> T put(String path, Object body, Class<T> type) throws ServerException {
        return call(request(path).put(jsonBody(body)), response -> json.read(response, type));
    }

    /// Changes what still stands at the version `ifMatch`; refused with 412 otherwise.
    public <T> Versioned<T> patch(String path, Object body, String ifMatch, Class<T> type) throws ServerException {
        return call(request(path).header("If-Match", ifMatch).patch(jsonBody(body)),
                response -> versioned(response, type));
    }

    /// Changes what has no versions.
    public <T> T patch(String path, Object body, Class<T> type) throws ServerException {
        return call(request(path).patch(jsonBody(body)), response -> json.read(response, type));
    }

    public void delete(String path) throws ServerException {
        call(request(path).delete(), _ -> Boolean.TRUE);
    }

    /// Deletes where the answer says what has become of it.
    public <T> T delete(String path, Class<T> type) throws ServerException {
        return call(request(path).delete(), response -> json.read(response, type));
    }

    /// Sends a JSON part with files. The same key sent again does it once.
    public <T> T multipart(String path, String partName, Object part, List<Upload> files, String idempotencyKey,
            Class<T> type) throws ServerException {
        return multipart(path, partName, part, files, idempotencyKey, new Departure(_ -> {}), type);
    }

    /// Sends a JSON part with files, tells how much of the files has left, and can be called back.
    ///
    /// @throws ServerException.Cancelled when it was
    public <T> T multipart(String path, String partName, Object part, List<Upload> files, String idempotencyKey,
            Departure departure, Class<T> type) throws ServerException {
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart(partName, null, jsonBody(part));
        files.forEach(file -> body.addFormDataPart("file", file.name(), new FileBody(file.file(), departure)));
        long bytes = files.stream().mapToLong(Upload::size).sum();
        return call(http, call -> departure.begins(call, bytes),
                reentry.sign(request(path).header("Idempotency-Key", idempotencyKey).post(body.build())),
                response -> json.read(response, type));
    }

    /// What the server sends, in memory: for what is known to be small.
    public byte[] bytes(String path) throws ServerException {
        return call(request(path).get(), response -> response.body().bytes());
    }

    /// Saves what the server sends, whole or not at all, and tells how many bytes have come.
    public void download(String path, Path target, LongConsumer received) throws ServerException {
        call(request(path).get(), response -> {
            Download.save(response.body().byteStream(), target, received);
            return Boolean.TRUE;
        });
    }

    /// Saves what the server answers to a body, whole or not at all, and takes the time that needs.
    ///
    /// @throws ServerException.Cancelled when the transfer was cancelled
    public void download(String path, Object body, Path target, Transfer transfer) throws ServerException {
        OkHttpClient patient = http.newBuilder().readTimeout(PREPARATION_TIMEOUT).build();
        call(patient, transfer::over, reentry.sign(request(path).post(jsonBody(body))), response -> {
            transfer.begins(response);
            Download.save(response.body().byteStream(), target, transfer.progress()::received);
            return Boolean.TRUE;
        });
    }

    /// Makes new connections from now on: those of before a sleep, or on another network, only seem to be there.
    public void forgetConnections() {
        http.connectionPool().evictAll();
    }

    /// Listens to what happens at the server, until it is closed.
    public EventStream events(EventStream.Listener listener) {
        HttpUrl url = Objects.requireNonNull(root.resolve("/api/events"));
        EventStream stream = new EventStream(ConnectStrategy.http(url.uri())
                .httpClient(http)
                .requestTransformer(request -> reentry.sign(request.newBuilder()).build()), json, listener);
        stream.start();
        return stream;
    }

    private <T> Versioned<T> versioned(Response response, Class<T> type) throws IOException, ServerException {
        return new Versioned<>(json.read(response, type), Objects.requireNonNullElse(response.header("ETag"), ""));
    }

    private static String device() {
        String computer = Objects.requireNonNullElse(System.getenv("COMPUTERNAME"),
                Objects.requireNonNullElse(System.getenv("HOSTNAME"), ""));
        String name = "Assistance (" + System.getProperty("os.name", "") + (computer.isBlank() ? "" : ", " + computer)
                + ")";
        // A header takes nothing else.
        return name.replaceAll("[^ -~]", "_");
    }

    private RequestBody jsonBody(Object value) {
        return RequestBody.create(json.write(value), JSON);
    }

    private Request.Builder request(String path) {
        HttpUrl url = Objects.requireNonNull(root.resolve(path), path);
        return new Request.Builder().url(url).header("Accept-Language", language).header("User-Agent", DEVICE);
    }

    private <T> T call(Request.Builder request, Answer<T> answer) throws ServerException {
        return call(http, _ -> {}, reentry.sign(request), answer);
    }

    private <T> T call(OkHttpClient client, Consumer<Call> started, Request.Builder request, Answer<T> answer)
            throws ServerException {
        Call call = client.newCall(request.build());
        started.accept(call);
        try (Response response = call.execute()) {
            if (!response.isSuccessful()) {
                throw json.refusal(response);
            }
            T result = answer.read(response);
            log.answered();
            return result;
        } catch (ServerException refused) {
            throw log.failed(call.request(), refused);
        } catch (IOException failure) {
            throw log.failed(call.request(), call.isCanceled()
                    ? new ServerException.Cancelled(failure)
                    : Causes.explain(address.toString(), failure));
        }
    }

    /// Reads a good answer before the connection is given back.
    private interface Answer<T> {
        T read(Response response) throws IOException, ServerException;
    }
}
