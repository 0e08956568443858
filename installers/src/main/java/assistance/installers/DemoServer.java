package assistance.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server with demo data on a free port of this computer.
///
/// @param address where it is
/// @param fingerprint of its certificate
record DemoServer(Process process, String address, String fingerprint) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile(".* on (https://localhost:\\d+)");
    private static final Pattern CERTIFICATE = Pattern.compile("Certificate SHA-256 (\\S+)");

    /// Returns once it answers.
    ///
    /// @param java how the server is started, without its arguments
    static DemoServer start(List<String> java, Path data) throws IOException {
        var command = new ArrayList<>(java);
        command.addAll(List.of("serve", "--data", data.toString(), "--port", "0", "--demo"));
        Process process = new ProcessBuilder(command).redirectError(data.resolve("server.log").toFile()).start();
        var output = process.inputReader();
        String address = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher place = ADDRESS.matcher(line);
            Matcher certificate = CERTIFICATE.matcher(line);
            if (place.matches()) {
                address = place.group(1);
            } else if (certificate.matches()) {
                return new DemoServer(process, address, certificate.group(1).replace(":", ""));
            }
        }
        throw new IOException("The server did not start; see " + data.resolve("server.log") + ".");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
