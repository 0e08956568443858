package assistance.client.ui;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

/// The one bridge between what may wait, such as a call to the server, and the FX thread that owns every model.
public final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor worker;
    private final Executor screen;

    /// @param worker runs the work
    /// @param screen runs what follows it, on the FX thread outside of tests
    public Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /// A virtual thread for each piece of work, results on the FX thread.
    public static Background threads() {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    }

    /// Does the work and hands its result, or what went wrong, to the FX thread. What this computer did wrong is logged
    /// here; what a server did has been, with the call.
    public <T extends @Nullable Object> void run(Callable<T> work, Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        worker.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                if (failure instanceof IOException || failure instanceof RuntimeException) {
                    LOG.log(Level.WARNING, "Work came to nothing", failure);
                }
                screen.execute(() -> failed.accept(failure));
                return;
            }
            screen.execute(() -> done.accept(result));
        });
    }

    /// Does work that has no result.
    public void act(Action work, Runnable done, Consumer<? super Exception> failed) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        }, _ -> done.run(), failed);
    }

    /// Runs on the FX thread, later.
    public void onScreen(Runnable step) {
        screen.execute(step);
    }

    /// Work without a result.
    @FunctionalInterface
    public interface Action {
        /// Does it.
        void run() throws Exception;
    }
}
