package assistance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import assistance.api.Named;
import assistance.api.Role;
import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.database.Database;
import assistance.server.http.ServerCertificate;

/// A real server on a free port with a new database, and the users a test needs on it.
public final class ServerUnderTest implements AutoCloseable {
    /// One certificate serves all servers of a test run: making one takes longer than most tests.
    private static final Path CERTIFICATE = newCertificate();

    private final Path data;
    private final TestClock clock = new TestClock();
    private final Wiring wiring;
    private final TestData people;
    private final HttpsClient https;

    private ServerUnderTest(Path data, Map<Setting, String> settings) {
        this.data = data;
        wiring = new Wiring(Settings.of(settings), clock);
        wiring.start();
        people = new TestData(wiring.database(), clock);
        https = HttpsClient.to("https://localhost:" + wiring.port(), CERTIFICATE.resolve("certificate.pem"));
    }

    public static ServerUnderTest start(TestDatabase database) {
        return start(database, Map.of());
    }

    /// Starts a server with settings away from the tests' own.
    public static ServerUnderTest start(TestDatabase database, Map<Setting, String> changed) {
        Path data = newFolder();
        var settings = new EnumMap<Setting, String>(Setting.class);
        settings.put(Setting.DATA, data.toString());
        settings.put(Setting.HOST, "localhost");
        settings.put(Setting.PORT, "0");
        settings.put(Setting.TLS_CERTIFICATE, CERTIFICATE.resolve("certificate.pem").toString());
        settings.put(Setting.TLS_KEY, CERTIFICATE.resolve("key.pem").toString());
        settings.putAll(database.create(data));
        settings.putAll(changed);
        return new ServerUnderTest(data, settings);
    }

    private static Path newCertificate() {
        Path folder = newFolder();
        ServerCertificate.readOrMake(folder);
        List.of(folder, folder.resolve("key.pem"), folder.resolve("certificate.pem"))
                .forEach(file -> file.toFile().deleteOnExit());
        return folder;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("assistance-test");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public TestClock clock() {
        return clock;
    }

    public Path data() {
        return data;
    }

    public Database database() {
        return wiring.database();
    }

    /// How many event streams are open.
    public int streams() {
        return wiring.streams();
    }

    /// The token of the page that makes the first administrator, empty when there was one at the start.
    public String setupToken() {
        return wiring.setupToken().orElse("");
    }

    public Routes routes() {
        return wiring.routes();
    }

    /// A new company with two running contracts.
    public TestCompany company() {
        return people.company();
    }

    /// A new customer of companies, signed in.
    public SignedInUser customer(TestCompany... companies) {
        return user(Role.CUSTOMER, companies);
    }

    /// A new agent, signed in.
    public SignedInUser agent() {
        return user(Role.AGENT);
    }

    /// A new administrator, signed in.
    public SignedInUser admin() {
        return user(Role.ADMIN);
    }

    private SignedInUser user(Role role, TestCompany... companies) {
        var user = people.user(role, List.of(companies).stream().map(TestCompany::company).toList());
        return new SignedInUser(user, https.withToken(people.token(user)));
    }

    /// The same user on another computer.
    public SignedInUser again(SignedInUser user) {
        return new SignedInUser(user.user(), https.withToken(people.token(user.user())));
    }

    /// A user of another server on the same database, with the same session.
    public HttpsClient as(SignedInUser user) {
        return https.withToken(Objects.requireNonNull(user.https().token()));
    }

    /// A user's requests over another connection, through something that listens on a port.
    public HttpsClient through(int port, SignedInUser user) {
        return HttpsClient.to("https://localhost:" + port, CERTIFICATE.resolve("certificate.pem"))
                .withToken(Objects.requireNonNull(user.https().token()));
    }

    /// A user as the server knows one.
    public Account account(SignedInUser user) {
        var accounts = new Accounts();
        return database().read(tx -> accounts.find(tx, user.id())).orElseThrow();
    }

    /// Requests without a token.
    public HttpsClient anonymous() {
        return https;
    }

    @Override
    public void close() {
        https.close();
        wiring.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A company with its running contracts.
    public record TestCompany(Named company, List<Named> contracts) {
        public long id() {
            return company.id();
        }
    }
}
