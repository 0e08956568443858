package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

import assistance.server.HttpsClient;

/// Measures operations one after the other and prints a line for each, in milliseconds.
final class Report {
    private static final int WARM_UP = 5;
    private static final long LONGEST_NANOS = 15_000_000_000L;
    private static final long SEED = 3;

    private final Pattern only;
    private final int calls;
    private final List<String> summary = new ArrayList<>();

    Report(Pattern only, int calls) {
        this.only = only;
        this.calls = calls;
    }

    void head() {
        System.out.printf("%-52s %-8s %9s %9s %7s %7s  %s%n", "operation, milliseconds", "reader", "median", "p95",
                "target", "p95", "met");
    }

    void measure(String reader, boolean support, HttpsClient https) {
        Map<Family, Times> families = new EnumMap<>(Family.class);
        for (var operation : new Operations(support, new Samples(https)).all()) {
            if (only.matcher(operation.name()).find()) {
                var times = times(operation, https);
                times.print(operation.name(), reader, operation.family(), support);
                families.computeIfAbsent(operation.family(), family -> new Times()).add(times);
            }
        }
        families.forEach((family, times) -> summary.add(times.line(family.words(), reader, family, support)));
    }

    private Times times(Operation operation, HttpsClient https) {
        var times = new Times();
        var random = new SplittableRandom(SEED);
        long end = System.nanoTime() + LONGEST_NANOS;
        for (int i = -WARM_UP; i < calls && (i < 1 || System.nanoTime() < end); i++) {
            var request = operation.next().apply(random);
            long begun = System.nanoTime();
            var answer = https.post(request.path(), request.body());
            long nanos = System.nanoTime() - begun;
            if (answer.status() != 200) {
                times.failed(answer.status() + " " + String.join(", ", answer.fieldsAtFault()));
            }
            if (i >= 0) {
                times.add(nanos);
            }
        }
        return times;
    }

    /// The operations of each family together.
    void summary() {
        System.out.println();
        head();
        summary.forEach(System.out::println);
    }
}
