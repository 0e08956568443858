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

/// The server with a million tickets, on the evening of their last day.
final class MeasuredServer implements AutoCloseable {
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    private final Wiring wiring;
    private final HttpsClient https;

    MeasuredServer(Path data, String databaseUrl) {
        var evening = Calendar.LAST_DAY.atTime(EVENING).atZone(Calendar.ZONE).toInstant();
        var present = Clock.systemUTC();
        var settings = Map.of(Setting.DATA, data.toString(), Setting.HOST, "localhost", Setting.PORT, "0",
                Setting.DATABASE_URL, databaseUrl);
        wiring = new Wiring(Settings.of(settings),
                Clock.offset(present, Duration.between(present.instant(), evening)));
        wiring.start();
        https = HttpsClient.to("https://localhost:" + wiring.port(), data.resolve("certificate.pem"));
    }

    HttpsClient signIn(String email) {
        return https.withToken(
                https.post("/api/session", new SignIn(email, People.PASSWORD)).as(SignedIn.class).token());
    }

    @Override
    public void close() {
        https.close();
        wiring.close();
    }
}
