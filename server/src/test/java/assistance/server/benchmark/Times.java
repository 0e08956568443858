package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long calls took.
final class Times {
    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();
    private String failure = "";

    void add(long time) {
        nanos.add(time);
    }

    void add(Times others) {
        nanos.addAll(others.nanos);
    }

    void failed(String answer) {
        failure = answer;
    }

    void print(String operation, String reader, Family family, boolean support) {
        System.out.println(line(operation, reader, family, support));
    }

    String line(String operation, String reader, Family family, boolean support) {
        Collections.sort(nanos);
        double median = millis(0.5);
        double p95 = millis(0.95);
        boolean met = failure.isEmpty() && median <= family.median(support) && p95 <= family.p95(support);
        return String.format("%-52s %-8s %9.1f %9.1f %7d %7d  %s", operation, reader, median, p95,
                family.median(support), family.p95(support), met ? "yes" : "NO " + failure);
    }

    private double millis(double share) {
        return nanos.get((int) ((nanos.size() - 1) * share)) / NANOS_A_MILLI;
    }
}
