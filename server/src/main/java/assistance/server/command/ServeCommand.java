package assistance.server.command;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import assistance.server.Setting;
import assistance.server.Version;
import assistance.server.Wiring;

/// Runs the server until it is told to stop.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the server.")
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (8443).")
    private @Nullable Integer port;

    @Option(names = "--demo", description = "Fills an empty database with demo data.")
    private boolean demo;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var settings = options.settings(commandLine());
        var server = new Wiring(settings, Clock.systemUTC());
        try {
            server.start();
        } catch (RuntimeException notListening) {
            server.close();
            throw notListening;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        Terminal.say(spec, "Assistance %s on https://localhost:%d%nCertificate SHA-256 %s".formatted(Version.current(),
                server.port(), server.fingerprint()));
        String address = settings.has(Setting.PUBLIC_URL)
                ? settings.publicUrl()
                : "https://localhost:" + server.port();
        server.setupToken()
                .ifPresent(token -> Terminal.say(spec,
                        "No administrator yet. Make the first one here, once: " + address + "/setup/" + token));
        return CommandLine.ExitCode.OK;
    }

    private Map<Setting, String> commandLine() {
        var values = new EnumMap<Setting, String>(Setting.class);
        if (port != null) {
            values.put(Setting.PORT, port.toString());
        }
        if (demo) {
            values.put(Setting.DEMO, "true");
        }
        return values;
    }
}
