package assistance.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real server with demo data in a process of its own, so that what is measured here is the client's alone.
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https://localhost:(\\d+)");
    private static final Pattern FINGERPRINT = Pattern.compile("SHA-256 ([0-9A-F:]+)");

    private final Process process;
    private int port;
    private String fingerprint = "";

    ServerProcess(Path data) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "assistance.server.Main", "serve", "--data", data.toString(), "--port", "0", "--demo")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && fingerprint.isEmpty()) {
            Matcher address = ADDRESS.matcher(line);
            Matcher certificate = FINGERPRINT.matcher(line);
            if (address.find()) {
                port = Integer.parseInt(address.group(1));
            }
            if (certificate.find()) {
                fingerprint = certificate.group(1).replace(":", "");
            } else {
                line = said.readLine();
            }
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
    }

    int port() {
        return port;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
    }
}
