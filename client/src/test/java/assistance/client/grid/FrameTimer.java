package assistance.client.grid;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/// How long the FX thread works, from a step to the end of the pulse that hands its frame to the renderer. It is the
/// thread's own processor time: neither the wait for the pulse nor what else the machine does counts.
final class FrameTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PATIENCE_SECONDS = 20;

    private final Scene scene;

    FrameTimer(Scene scene) {
        this.scene = scene;
    }

    /// Does a step on the FX thread and waits for its frame.
    ///
    /// @return milliseconds
    double measure(Runnable step) throws Exception {
        var finished = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            long begun = THREADS.getCurrentThreadCpuTime();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    // Later: the rest of the pulse comes first.
                    Platform.runLater(() -> finished.complete(THREADS.getCurrentThreadCpuTime() - begun));
                }
            });
            step.run();
            Platform.requestNextPulse();
        });
        return finished.get(PATIENCE_SECONDS, TimeUnit.SECONDS) / 1e6;
    }

    /// What the renderer has worked so far, in milliseconds.
    static double painting() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId()))
                .sum() / 1e6;
    }
}
