package assistance.server.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

import assistance.api.SignIn;
import assistance.api.SignedIn;
import assistance.server.HttpsClient;
import assistance.server.Setting;
import assistance.server.Settings;
import assistance.server.Wiring;
import assistance.server.account.Accounts;

/// The server with a million tickets, on the evening of their last day.
final class MeasuredServer implements AutoCloseable {
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    private final Wiring wiring;
    private final HttpsClient https;
    private final Clock clock;

    MeasuredServer(Path data, String databaseUrl) {
        var evening = Calendar.LAST_DAY.atTime(EVENING).atZone(Calendar.ZONE).toInstant();
        var present = Clock.systemUTC();
        var settings = Map.of(Setting.DATA, data.toString(), Setting.HOST, "localhost", Setting.PORT, "0",
                Setting.DATABASE_URL, databaseUrl);
        clock = Clock.offset(present, Duration.between(present.instant(), evening));
        wiring = new Wiring(Settings.of(settings), clock);
        wiring.start();
        https = HttpsClient.to("https://localhost:" + wiring.port(), data.resolve("certificate.pem"));
    }

    /// Somebody who uses the grid.
    Reader signIn(String name, String email) {
        var answer = https.post("/api/session", new SignIn(email, People.PASSWORD)).as(SignedIn.class);
        var database = wiring.database();
        var account = database.read(tx -> new Accounts().find(tx, answer.user().id())).orElseThrow();
        return new Reader(name, https.withToken(answer.token()), new InProcess(account, database, clock));
    }

    /// Asks for the same with HTTPS and without.
    record Reader(String name, HttpsClient https, InProcess inProcess) {
        boolean isSupport() {
            return inProcess.reader().role().isSupport();
        }
    }

    @Override
    public void close() {
        https.close();
        wiring.close();
    }
}
