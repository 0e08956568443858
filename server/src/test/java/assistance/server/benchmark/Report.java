package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

import assistance.server.benchmark.MeasuredServer.Reader;
import assistance.server.benchmark.Operation.Request;

/// Measures operations one after the other and prints a line for each, in milliseconds.
final class Report {
    private static final int WARM_UP = 5;
    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final long SEED = 3;
    private static final long OTHER_SEED = 4;

    private final Pattern only;
    private final int calls;
    private final List<String> summary = new ArrayList<>();

    Report(Pattern only, int calls) {
        this.only = only;
        this.calls = calls;
    }

    void head() {
        System.out.printf("%-48s %-8s %9s %9s %9s %7s %6s  %s%n", "operation, milliseconds", "reader", "in server",
                "median", "p95", "aim", "p95", "met");
    }

    void measure(Reader reader) {
        Map<Family, Times> families = new EnumMap<>(Family.class);
        var operations = new Operations(reader.isSupport(), new Samples(reader.https())).all();
        warmUp(operations, reader);
        for (var operation : operations) {
            if (only.matcher(operation.name()).find()) {
                var times = new Times(reader.name(), operation.family(), reader.isSupport());
                // Other queries than those sent, so that neither finds what the other has just read.
                run(operation, OTHER_SEED, calls / 4, request -> inProcess(reader, request), times::addInServer);
                run(operation, SEED, calls, request -> overHttps(reader, request, times), times::add);
                System.out.println(times.line(operation.name()));
                families.computeIfAbsent(operation.family(),
                        family -> new Times(reader.name(), family, reader.isSupport())).addAll(times);
            }
        }
        families.forEach((family, times) -> summary.add(times.line(family.words())));
    }

    /// A server that has just started is slow in everything.
    private static void warmUp(List<Operation> operations, Reader reader) {
        var random = new SplittableRandom(OTHER_SEED);
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            var operation = operations.get(random.nextInt(operations.size()));
            if (operation.family() != Family.EXPORT) {
                var request = operation.next().apply(random);
                reader.https().post(request.path(), request.body());
            }
        }
    }

    private static void run(Operation operation, long seed, int calls, ToLongFunction<Request> call,
            LongConsumer times) {
        var random = new SplittableRandom(seed);
        int warmUp = operation.family() == Family.EXPORT ? 1 : WARM_UP;
        long end = System.nanoTime() + LONGEST_NANOS;
        for (int i = -warmUp; i < calls && (i < 1 || System.nanoTime() < end); i++) {
            long nanos = call.applyAsLong(operation.next().apply(random));
            if (i >= 0) {
                times.accept(nanos);
            }
        }
    }

    private static long inProcess(Reader reader, Request request) {
        long begun = System.nanoTime();
        reader.inProcess().run(request);
        return System.nanoTime() - begun;
    }

    private static long overHttps(Reader reader, Request request, Times times) {
        long begun = System.nanoTime();
        var answer = reader.https().post(request.path(), request.body());
        long nanos = System.nanoTime() - begun;
        if (answer.status() != 200) {
            times.failed(answer.status() + " " + String.join(", ", answer.fieldsAtFault()));
        }
        return nanos;
    }

    /// The operations of each family together.
    void summary() {
        System.out.println();
        head();
        summary.forEach(System.out::println);
    }
}
