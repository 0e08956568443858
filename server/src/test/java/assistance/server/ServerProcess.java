package assistance.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import assistance.api.SignIn;
import assistance.api.SignedIn;

/// The server as a process of its own, with demo data.
public final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+");

    private final Process process;
    private final HttpsClient https;

    private ServerProcess(Process process, HttpsClient https) {
        this.process = process;
        this.https = https;
    }

    /// Starts a server on a free port with the Java of this one; returns when it says that it listens.
    ///
    /// @param program Java's arguments that name the program
    public static ServerProcess start(Path data, String... program) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(program));
        command.addAll(List.of("serve", "--demo", "--port", "0", "--data", data.toString()));
        var process = new ProcessBuilder(command).redirectError(data.resolve("log.txt").toFile()).start();
        try {
            return new ServerProcess(process, HttpsClient.to(address(process), data.resolve("certificate.pem")));
        } catch (IOException | RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    private static String address(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IllegalStateException("The server ended before it listened, see its log.txt");
    }

    /// Requests without a token.
    public HttpsClient anonymous() {
        return https;
    }

    /// Requests of a demo account.
    public HttpsClient signIn(String email) {
        var answer = https.post("/api/session", new SignIn(email, "demo-assistance"));
        return https.withToken(answer.as(SignedIn.class).token());
    }

    /// Ends the process at once, as a power cut would: SIGKILL where there are signals.
    public void kill() {
        end(process.destroyForcibly());
    }

    private static void end(Process ending) {
        try {
            if (!ending.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        https.close();
        process.destroy();
        end(process);
    }
}
