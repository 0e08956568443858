package assistance.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import com.sun.management.UnixOperatingSystemMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Priority;
import assistance.api.SignIn;
import assistance.api.TicketChange;
import assistance.client.keyring.Secrets;
import assistance.client.login.Session;
import assistance.client.login.SessionClient;
import assistance.client.settings.Settings;
import assistance.client.ticket.TicketClient;
import assistance.client.trouble.TroubleModel;
import assistance.client.ui.Theme;
import assistance.client.zoom.WindowZoom;
import assistance.client.zoom.ZoomModel;
import assistance.client.zoom.Zoomed;

/// Eight hours of work without the pauses: 10,000 refreshes of the list, 2,000 tickets opened and closed, 5,000 events
/// and 200 connections cut. The heap after a collection may grow less than 5 % from the first tenth to the last, threads
/// and open files not at all. The curve is drawn into `target/client-soak.svg`. Not part of the tests, since it takes
/// long: `mvn test -pl client -am -Dtest=ClientSoak -Dsoft.references=0`; `-Dsoak.share=0.1` does a tenth of it. Without
/// the second, what JavaFX keeps of drawn pictures until memory is needed counts as growth.
@WindowTest
class ClientSoak {
    private static final int TENTHS = 10;
    private static final double SHARE = Double.parseDouble(System.getProperty("soak.share", "1"));
    private static final int REFRESHES = (int) (1_000 * SHARE);
    private static final int TICKETS = (int) (200 * SHARE);
    private static final int EVENTS = (int) (500 * SHARE);
    private static final int CUTS = (int) (20 * SHARE);
    private static final double GROWTH = 1.05;
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger returned = new AtomicInteger();
    @SuppressWarnings("NullAway.Init")
    private static ServerProcess server;
    @SuppressWarnings("NullAway.Init")
    private Relay relay;
    @SuppressWarnings("NullAway.Init")
    private Wiring wiring;

    @BeforeAll
    static void startServer() throws IOException {
        server = new ServerProcess(folder.resolve("data"));
    }

    @Start
    void start(Stage stage) throws IOException {
        relay = new Relay(server.port());
        URI address = URI.create("https://localhost:" + relay.port());
        Settings settings = new Settings(Files.createDirectories(folder.resolve("home")));
        settings.rememberSignIn(address, "agent@demo.example");
        settings.trust(address, server.fingerprint());
        Theme theme = new Theme();
        ZoomModel zoom = new ZoomModel(100, _ -> {});
        WindowZoom.follow(zoom);
        Zoomed root = new Zoomed(zoom, new StackPane());
        Scene scene = new Scene(root, 1000, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        wiring = new Wiring(folder.resolve("home"), settings, theme, root,
                new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.empty(), _ -> Optional.empty()),
                new TroubleModel("1.0.0", Clock.systemUTC(), Platform::runLater),
                Secrets.inFiles(folder.resolve("home")));
        wiring.showLogin();
        stage.show();
    }

    @AfterEach
    void stop() throws IOException {
        robot.interact(wiring::close);
        relay.close();
        server.close();
    }

    @Test
    void staysAsLightAsItBegan() throws Exception {
        robot.clickOn("#password").write("demo-assistance").clickOn("#sign-in");
        waitUntil(() -> wiring.here() != null && !here().pages().list().lines().isEmpty(), "the list");
        robot.interact(() -> {
            here().live().onTicket(_ -> heard.incrementAndGet());
            here().live().onReturn(returned::incrementAndGet);
        });
        Session colleague = new SessionClient(Locale.FRANCE).open(
                URI.create("https://localhost:" + server.port()), server.fingerprint(),
                new SignIn("admin@demo.example", "demo-assistance"));
        List<SoakSample> samples = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            Instant begun = Instant.now();
            for (int i = 0; i < REFRESHES; i++) {
                refresh();
            }
            for (int i = 0; i < TICKETS; i++) {
                openAndClose(1 + i % 20);
            }
            change(new TicketClient(colleague.server()), EVENTS);
            for (int i = 0; i < CUTS; i++) {
                cut();
            }
            samples.add(sample());
            System.out.printf("%s in %d s%n", samples.getLast(), Duration.between(begun, Instant.now()).toSeconds());
        }
        SoakSample.draw(samples, Path.of("target", "client-soak.svg"));
        SoakSample first = samples.getFirst();
        SoakSample last = settled(samples.getLast(), first.threads());
        assertTrue(last.heap() < first.heap() * GROWTH, () -> "the heap grew: " + samples);
        assertTrue(last.threads() <= first.threads(), () -> "threads were left: " + samples);
        assertTrue(last.files() <= first.files(), () -> "files were left open: " + samples);
    }

    private void refresh() throws Exception {
        robot.interact(() -> here().shell().refresh());
        waitUntil(() -> !here().pages().list().loadingProperty().get(), "the refreshed list");
    }

    private void openAndClose(long number) throws Exception {
        robot.interact(() -> here().navigator().openTicket(number));
        waitUntil(() -> robot.lookup("#page-title").queryLabeled().getText().contains(" – "), "ticket " + number);
        robot.interact(() -> here().navigator().back());
        waitUntil(() -> !here().pages().list().loadingProperty().get(), "the list");
    }

    /// A colleague changes the priority of a ticket again and again.
    private void change(TicketClient tickets, int times) throws Exception {
        int before = heard.get();
        String version = tickets.read(1).etag();
        Priority now = tickets.read(1).value().priority();
        for (int i = 0; i < times; i++) {
            now = now == Priority.MINOR ? Priority.MAJOR : Priority.MINOR;
            version = tickets.change(1, new TicketChange(null, null, now), version).etag();
        }
        waitUntil(() -> heard.get() >= before + times, "the events");
    }

    private void cut() throws Exception {
        int before = returned.get();
        relay.cut();
        waitUntil(() -> here().live().offlineSinceProperty().get() != null, "the cut");
        // Not by itself: ever longer pauses between attempts would make it hours.
        robot.interact(() -> here().live().reconnect());
        waitUntil(() -> returned.get() > before && here().live().offlineSinceProperty().get() == null,
                "the connection");
    }

    private Entered here() {
        return Objects.requireNonNull(wiring.here(), "signed in");
    }

    /// What is left when everything has settled.
    private static SoakSample sample() {
        SoakSample least = measure();
        for (int i = 0; i < 8; i++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            least = least.least(measure());
        }
        return least;
    }

    /// The idle threads of pools end by themselves, after a minute at most.
    private static SoakSample settled(SoakSample last, int threads) {
        Instant latest = Instant.now().plus(IDLE);
        SoakSample least = last;
        while (least.threads() > threads && Instant.now().isBefore(latest)) {
            least = least.least(sample());
        }
        return least;
    }

    private static SoakSample measure() {
        WaitForAsyncUtils.waitForFxEvents();
        ManagementFactory.getMemoryMXBean().gc();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new SoakSample(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(), files);
    }

    private static void waitUntil(Callable<Boolean> condition, String what) throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), condition)) {
            assertTrue(Instant.now().isBefore(latest), () -> "Waited in vain for " + what);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
