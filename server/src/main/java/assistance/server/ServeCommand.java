package assistance.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Runs the server until it is told to stop.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the server.")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "Folder of everything the server keeps.")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (8443).")
    private @Nullable Integer port;

    @Option(names = "--config", paramLabel = "FILE", description = "Properties file with further settings.")
    private @Nullable Path config;

    @Option(names = "--demo", description = "Fills an empty database with demo data.")
    private boolean demo;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.read(Optional.ofNullable(config), System.getenv(), commandLine());
        var server = new Wiring(settings, Clock.systemUTC());
        try {
            server.start();
        } catch (RuntimeException notListening) {
            server.close();
            throw notListening;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        out().printf("Assistance %s on https://localhost:%d%nCertificate SHA-256 %s%n", Version.current(),
                server.port(), server.fingerprint());
        out().flush();
        return CommandLine.ExitCode.OK;
    }

    private Map<Setting, String> commandLine() {
        var values = new EnumMap<Setting, String>(Setting.class);
        if (data != null) {
            values.put(Setting.DATA, data.toString());
        }
        if (port != null) {
            values.put(Setting.PORT, port.toString());
        }
        if (demo) {
            values.put(Setting.DEMO, "true");
        }
        return values;
    }

    private java.io.PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }
}
