package assistance.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.SubmitTicket;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.Answer;
import assistance.server.HttpsClient;
import assistance.server.Multipart;
import assistance.server.ServerProcess;

/// Measures the packaged server and prints medians in milliseconds. Run it with JDK 25 from the top of the project:
/// `mvn package -DskipTests -pl server -am && java -cp
/// server/target/test-classes:server/target/assistance-server.jar assistance.server.benchmark.ServerBenchmark`
final class ServerBenchmark {
    private static final String[] PROGRAM = {"-jar", "server/target/assistance-server.jar"};
    private static final int STARTS = 7;
    private static final int WARM_UP = 300;
    private static final int CALLS = 500;

    private ServerBenchmark() {}

    private interface Step {
        Answer run();
    }

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%-44s %9s %9s %9s%n", "milliseconds", "median", "95 %", "target");
        Path data = Files.createTempDirectory("assistance-benchmark");
        try {
            print("first start to the first answer of /health", firstStarts(), "");
            start(data, PROGRAM);
            print("next start to the first answer of /health", nextStarts(data, PROGRAM), "2500");
            Path cache = data.resolve("server.aot");
            start(data, withFlag("-XX:AOTCacheOutput=" + cache));
            print("next start with an AOT cache", nextStarts(data, withFlag("-XX:AOTCache=" + cache)), "2500");
            try (var server = ServerProcess.start(data, PROGRAM)) {
                measureRequests(server);
            }
        } finally {
            delete(data);
        }
    }

    private static void measureRequests(ServerProcess server) {
        var https = server.signIn("client@demo.example");
        print("page of 10 tickets", calls(() -> https.post("/api/tickets/search", TicketQuery.of(TicketView.OPEN))),
                "20");
        var body = submission(https);
        print("new ticket with a document of 200 KB",
                calls(() -> https.post("/api/tickets", body, "Idempotency-Key", UUID.randomUUID().toString())), "");
    }

    private static Multipart submission(HttpsClient https) {
        var company = https.get("/api/reference").as(Reference.class).companies().getFirst();
        byte[] document = new byte[200 * 1024];
        new Random(1).nextBytes(document);
        return new Multipart().json("ticket", new SubmitTicket(company.id(), company.contracts().getFirst().id(),
                "Mesure", Priority.MINOR, "Mesure d’un ticket.")).file("document.bin", document);
    }

    private static Duration[] firstStarts() throws IOException {
        var times = new Duration[STARTS];
        for (int i = 0; i < STARTS; i++) {
            Path fresh = Files.createTempDirectory("assistance-benchmark");
            times[i] = start(fresh, PROGRAM);
            delete(fresh);
        }
        return times;
    }

    private static String[] withFlag(String flag) {
        return new String[]{flag, PROGRAM[0], PROGRAM[1]};
    }

    private static Duration[] nextStarts(Path data, String[] program) throws IOException {
        var times = new Duration[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = start(data, program);
        }
        return times;
    }

    private static Duration start(Path data, String[] program) throws IOException {
        long begun = System.nanoTime();
        try (var server = ServerProcess.start(data, program)) {
            require(server.anonymous().get("/health"));
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private static Duration[] calls(Step step) {
        for (int i = 0; i < WARM_UP; i++) {
            require(step.run());
        }
        var times = new Duration[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long begun = System.nanoTime();
            require(step.run());
            times[i] = Duration.ofNanos(System.nanoTime() - begun);
        }
        return times;
    }

    private static void require(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static void print(String what, Duration[] times, String target) {
        Arrays.sort(times);
        System.out.printf("%-44s %9.1f %9.1f %9s%n", what, millis(times[times.length / 2]),
                millis(times[times.length * 95 / 100]), target);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
