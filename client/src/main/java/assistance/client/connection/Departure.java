package assistance.client.connection;

import java.io.IOException;
import java.util.function.LongConsumer;

import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/// Files on their way to the server: tells how much of them has left, and can be called back until the last of it
/// leaves. From then on the server may have taken them. Good for one sending.
public final class Departure {
    private final LongConsumer sent;
    private @Nullable Call call;
    private long total;
    private long left;
    private boolean cancelled;
    private boolean gone;

    /// @param sent told how many bytes of the files have left, on the thread that sends
    public Departure(LongConsumer sent) {
        this.sent = sent;
    }

    /// Calls it back; false when it is too late for that. What was called back never is with the server.
    public synchronized boolean cancel() {
        if (gone) {
            return false;
        }
        cancelled = true;
        if (call != null) {
            call.cancel();
        }
        return true;
    }

    /// It leaves by this call.
    ///
    /// @param bytes of all files
    synchronized void begins(Call newCall, long bytes) {
        call = newCall;
        total = bytes;
        gone = !cancelled && bytes == 0;
        if (cancelled) {
            newCall.cancel();
        }
    }

    /// Called before a piece leaves.
    ///
    /// @throws IOException when it was called back
    void leaves(long bytes) throws IOException {
        long now;
        synchronized (this) {
            if (cancelled) {
                throw new IOException("called back");
            }
            left += bytes;
            gone = left >= total;
            now = left;
        }
        sent.accept(now);
    }
}
