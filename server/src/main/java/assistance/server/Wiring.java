package assistance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import io.javalin.Javalin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.server.account.AccountRoutes;
import assistance.server.account.Accounts;
import assistance.server.account.Profiles;
import assistance.server.database.Database;
import assistance.server.demo.DemoData;
import assistance.server.disk.OwnerOnly;
import assistance.server.http.HttpsServer;
import assistance.server.http.ServerCertificate;
import assistance.server.journal.Journal;
import assistance.server.limit.Limits;
import assistance.server.password.PasswordLinks;
import assistance.server.password.Passwords;
import assistance.server.reference.ReferenceRoutes;
import assistance.server.reference.References;
import assistance.server.session.Gate;
import assistance.server.session.OwnSessions;
import assistance.server.session.SessionRoutes;
import assistance.server.session.Sessions;

/// Builds a server out of its parts, starts it and ends it.
public final class Wiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Database database;
    private final ServerCertificate certificate;
    private final Mailing mailing;
    private final Welcoming welcoming;
    private final Eventing eventing;
    private final Upkeep upkeep;
    private final Routes routes;
    private final Optional<DemoData> demo;
    private final Javalin https;
    private Optional<String> setupToken = Optional.empty();

    /// Opens the database and prepares everything; nothing listens before [#start].
    public Wiring(Settings settings, Clock clock) {
        createFolder(settings.data());
        database = Database.openMeanwhile(settings.databaseUrl(), settings.text(Setting.DATABASE_USER),
                settings.text(Setting.DATABASE_PASSWORD));
        certificate = certificate(settings);
        var passwords = new Passwords();
        demo = settings.isOn(Setting.DEMO) ? Optional.of(new DemoData(database, passwords, clock)) : Optional.empty();
        var accounts = new Accounts();
        var links = new PasswordLinks(database, accounts, clock);
        mailing = Mailing.of(settings, database, links, clock);
        var journal = new Journal(database, clock);
        var limits = new Limits(database, journal);
        welcoming = Welcoming.of(settings, database, accounts, passwords, links, mailing.outbox(), journal, clock);
        var sessions = new Sessions(database, accounts, passwords, welcoming.newPasswords(), welcoming.changes(),
                journal, clock);
        upkeep = new Upkeep(database, links, journal, clock);
        eventing = Eventing.of(settings, database, sessions, clock);
        routes = new Routes(new HealthRoutes(database),
                new SessionRoutes(sessions, new OwnSessions(database, journal, clock)),
                new AccountRoutes(new Profiles(database, accounts, journal)), welcoming,
                new ReferenceRoutes(new References(database, limits, clock, Version.current())), eventing.routes(),
                Ticketing.of(settings, database, mailing.outbox(), eventing.events(), limits, clock),
                Administration.of(database, accounts, welcoming.invitations(), mailing.outbox(), limits, journal,
                        clock));
        https = HttpsServer.create(certificate, settings.text(Setting.HOST), settings.port(Setting.PORT),
                settings.proxies(), config -> routes.register(config, new Gate(sessions)));
    }

    private static void createFolder(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The data folder " + folder + " can't be created.", impossible);
        }
    }

    private static ServerCertificate certificate(Settings settings) {
        return settings.has(Setting.TLS_CERTIFICATE)
                ? ServerCertificate.read(Path.of(settings.text(Setting.TLS_CERTIFICATE)),
                        Path.of(settings.text(Setting.TLS_KEY)))
                : ServerCertificate.readOrMake(settings.data());
    }

    /// Listens; returns when requests are answered.
    public void start() {
        // The database goes on opening while HTTPS gets ready.
        https.start();
        awaitDatabase();
        if (demo.isPresent() && !demo.get().fill()) {
            LOG.info("The database is in use already, no demo data was added");
        }
        setupToken = welcoming.first().begin();
        mailing.worker().start();
        eventing.start();
        upkeep.start();
    }

    private void awaitDatabase() {
        try {
            database.awaitOpen();
        } catch (RuntimeException closed) {
            throw new IllegalStateException("The database can't be opened: " + closed.getMessage(), closed);
        }
    }

    /// The port the started server listens on.
    public int port() {
        return https.port();
    }

    /// The token of the page that makes the first administrator, if there was none when the server started.
    public Optional<String> setupToken() {
        return setupToken;
    }

    /// The fingerprint of the server's certificate, as users compare it.
    public String fingerprint() {
        return certificate.fingerprint();
    }

    /// The database of this server.
    public Database database() {
        return database;
    }

    /// How many clients are told what happens.
    public int streams() {
        return eventing.feed().size();
    }

    /// The route table.
    public Routes routes() {
        return routes;
    }

    /// Lets running requests end, then closes everything.
    @Override
    public void close() {
        // Streams would otherwise never let the server stop.
        eventing.close();
        https.stop();
        upkeep.close();
        welcoming.close();
        mailing.worker().close();
        database.close();
    }
}
