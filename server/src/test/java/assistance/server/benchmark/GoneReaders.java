package assistance.server.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;

import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.event.HeardLog;
import assistance.server.event.RawReader;

/// Connects to the event stream and breaks off, many times, and prints what is left of it.
final class GoneReaders {
    private static final int AT_ONCE = 8;
    private static final int BETWEEN_MESSAGES = 500;

    private GoneReaders() {}

    static void cut(ServerUnderTest server, SignedInUser user, int times, Runnable say) throws InterruptedException {
        try (var log = new HeardLog()) {
            connect(user, BETWEEN_MESSAGES);
            awaitNone(server, say);
            print("before", server, log);
            for (int done = 0; done < times; done += BETWEEN_MESSAGES) {
                connect(user, BETWEEN_MESSAGES);
                say.run();
            }
            awaitNone(server, say);
            print("after " + times + " cuts", server, log);
        }
    }

    private static void connect(SignedInUser user, int times) {
        try (var readers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < times; i++) {
                readers.execute(() -> {
                    try (var reader = new RawReader(user.https())) {
                        if (!reader.awaitLine("event: hello")) {
                            throw new IllegalStateException("no stream");
                        }
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
            }
        }
    }

    /// Writing finds out who is gone.
    private static void awaitNone(ServerUnderTest server, Runnable say) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (server.streams() > 0 && System.nanoTime() < deadline) {
            say.run();
        }
    }

    private static void print(String when, ServerUnderTest server, HeardLog log) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        System.out.printf("%-18s streams %d, threads of streams %d, other threads %d, heap %.1f MB, log records %d%n",
                when, server.streams(), RawReader.threadsOfStreams(), Thread.activeCount(),
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6, log.records().size());
    }
}
