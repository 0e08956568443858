package assistance.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the time from the start of the process to the login window: under two seconds is the aim. Not part of the
/// tests, since it depends on the machine:
/// `mvn test -pl client -am -Dtest=StartBenchmark -Dsurefire.failIfNoSpecifiedTests=false`
class StartBenchmark {
    private static final int RUNS = 5;

    @Test
    void printsTheTimeUntilTheLoginWindowIsShown(@TempDir Path home) throws Exception {
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[run] = milliseconds(home);
        }
        Arrays.sort(times);
        System.out.printf("Login window shown after (ms): %s, median %d%n", Arrays.toString(times), times[RUNS / 2]);
    }

    private static long milliseconds(Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Dassistance.home=" + home,
                "-Dglass.platform=" + System.getProperty("glass.platform"), "-cp",
                System.getProperty("java.class.path"), StartProbe.class.getName(), "--server", "https://aide.example"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var output = process.inputReader()) {
            String line = output.readLine();
            process.waitFor();
            return Long.parseLong(line);
        }
    }
}
