package assistance.client.connection;

import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// A long download under way: tells how far it is, and can be broken off from any thread. Good for one download.
public final class Transfer {
    private final Progress progress;
    private @Nullable Call call;
    private boolean cancelled;

    /// Told how far a download is, on the thread that downloads.
    public interface Progress {
        /// The server has begun to answer.
        ///
        /// @param tickets in the answer, or -1 when the server doesn't say
        /// @param bytes in the answer, or -1 when the server doesn't say
        void begun(long tickets, long bytes);

        /// So many bytes have come in all.
        void received(long bytes);
    }

    public Transfer(Progress progress) {
        this.progress = progress;
    }

    /// Whom to tell how far it is.
    public Progress progress() {
        return progress;
    }

    /// Cuts the connection; what has come is thrown away.
    public synchronized void cancel() {
        cancelled = true;
        if (call != null) {
            call.cancel();
        }
    }

    synchronized void over(Call newCall) {
        call = newCall;
        if (cancelled) {
            newCall.cancel();
        }
    }

    void begins(Response response) {
        progress.begun(number(response.header("Assistance-Ticket-Count")), response.body().contentLength());
    }

    private static long number(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : -1;
    }
}
