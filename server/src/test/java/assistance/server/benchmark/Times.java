package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long calls of one reader took.
final class Times {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEDIAN = 0.5;
    private static final double P95 = 0.95;

    private final String reader;
    private final Family family;
    private final boolean support;
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> inServer = new ArrayList<>();
    private int operations;
    private int met;
    private String failure = "";

    Times(String reader, Family family, boolean support) {
        this.reader = reader;
        this.family = family;
        this.support = support;
    }

    void add(long time) {
        nanos.add(time);
    }

    void addInServer(long time) {
        inServer.add(time);
    }

    /// Another operation of the same family.
    void addAll(Times operation) {
        nanos.addAll(operation.nanos);
        inServer.addAll(operation.inServer);
        operations++;
        met += operation.isMet() ? 1 : 0;
    }

    void failed(String answer) {
        failure = " " + answer;
    }

    private boolean isMet() {
        return failure.isEmpty() && millis(nanos, MEDIAN) <= family.median(support)
                && millis(nanos, P95) <= family.p95(support);
    }

    String line(String what) {
        return String.format("%-48s %-8s %9.1f %9.1f %9.1f %7d %6d  %s", what, reader, millis(inServer, MEDIAN),
                millis(nanos, MEDIAN), millis(nanos, P95), family.median(support), family.p95(support),
                (isMet() ? "yes" : "NO") + failure + (operations == 0 ? "" : " (" + met + " of " + operations + ")"));
    }

    private static double millis(List<Long> times, double share) {
        Collections.sort(times);
        return times.isEmpty() ? 0 : times.get((int) ((times.size() - 1) * share)) / NANOS_A_MILLI;
    }
}
