import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The demonstration of `mvn -Pdemo`: a server with demo data in a fresh folder, then the client on its login screen
/// with that server chosen and trusted. Closing the client stops the server. Run from the top folder, with the client's
/// class path as its own.
final class Demo {
    private static final Path FOLDER = Path.of("target", "demo");
    private static final Path SERVER_DATA = FOLDER.resolve("server");
    private static final Path SERVER_LOG = FOLDER.resolve("server.log");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int PORT = Integer.getInteger("demo.port", 8443);
    private static final String ADDRESS = "https://localhost:" + PORT;

    public static void main(String[] arguments) throws Exception {
        if (!portIsFree()) {
            System.err.printf("%nPort %d is in use, perhaps by another demo. Close it, or choose another port: "
                    + "mvn -Pdemo -Ddemo.port=8444%n", PORT);
            System.exit(1);
        }
        deleteRecursively(FOLDER);
        Files.createDirectories(SERVER_DATA);
        Process server = startServer();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        String fingerprint = awaitReady(server);
        printAccounts(fingerprint);
        if (!hasDisplay()) {
            System.out.println("There is no display here, so no window opens. The server stays up; Ctrl-C stops it.");
            server.waitFor();
            return;
        }
        int exit = startClient(fingerprint).waitFor();
        if (exit != 0) {
            System.out.println("The client ended with code " + exit + "; its output is above. "
                    + "The server stays up; Ctrl-C stops it.");
            server.waitFor();
        }
    }

    private static boolean portIsFree() {
        try (var socket = new ServerSocket(PORT)) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }

    private static Process startServer() throws IOException {
        return new ProcessBuilder(java(), "-jar", Path.of("server", "target", "assistance-server.jar").toString(),
                "serve", "--data", SERVER_DATA.toString(), "--port", Integer.toString(PORT), "--demo")
                .redirectErrorStream(true).redirectOutput(SERVER_LOG.toFile()).start();
    }

    /// Waits for the first 200 and returns the fingerprint of the certificate the server made.
    private static String awaitReady(Process server) throws Exception {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline && !server.waitFor(100, TimeUnit.MILLISECONDS)) {
            Path certificate = SERVER_DATA.resolve("certificate.pem");
            if (Files.exists(certificate) && isHealthy(certificate)) {
                return fingerprint(certificate);
            }
        }
        System.err.println("The server did not start. Its log:");
        Files.copy(SERVER_LOG, System.err);
        System.exit(1);
        throw new IllegalStateException();
    }

    private static boolean isHealthy(Path certificate) throws InterruptedException {
        try (var client = HttpClient.newBuilder().sslContext(trusting(certificate)).build()) {
            var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/health")).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | GeneralSecurityException notYet) {
            return false;
        }
    }

    private static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(certificate)) {
            store.setCertificateEntry("server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String fingerprint(Path certificate) throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(certificate)) {
            byte[] der = CertificateFactory.getInstance("X.509").generateCertificate(pem).getEncoded();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        }
    }

    private static void printAccounts(String fingerprint) {
        System.out.printf("""

                Assistance is running on %s (certificate SHA-256 %s)

                  customer            client@demo.example
                  support             agent@demo.example
                  administrator       admin@demo.example
                  another company     autre@demo.example
                  password of all     demo-assistance

                Mail is written to %s, the server's log to %s.

                """, ADDRESS, fingerprint, SERVER_DATA.resolve("mail"), SERVER_LOG);
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static Process startClient(String fingerprint) throws IOException {
        var entries = Arrays.asList(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
        var command = new ArrayList<>(List.of(java(), "--module-path", join(entries.stream().filter(Demo::isJavaFx)),
                "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED", "-Dassistance.home=" + FOLDER.resolve("client"), "-classpath",
                join(entries.stream().filter(entry -> !isJavaFx(entry))), "assistance.client.Main"));
        command.addAll(List.of("--server", ADDRESS, "--trust", fingerprint));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static boolean isJavaFx(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("javafx-");
    }

    private static String join(Stream<String> entries) {
        return entries.collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
