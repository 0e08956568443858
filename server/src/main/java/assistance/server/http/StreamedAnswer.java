package assistance.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletApiResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An answer that leaves while it is made. When making it fails half-way, the connection breaks off, so that nobody
/// takes the half for the whole.
public final class StreamedAnswer extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);

    private final Context context;
    private boolean begun;
    private boolean unwanted;

    private StreamedAnswer(Context context) {
        this.context = context;
    }

    /// Sends what a maker writes. What it throws before it writes is answered as usual.
    public static void send(Context context, Consumer<OutputStream> maker) {
        var answer = new StreamedAnswer(context);
        try {
            maker.accept(answer);
        } catch (RuntimeException | Error failure) {
            if (!answer.begun) {
                throw failure;
            }
            answer.breakOff(failure);
        }
    }

    private void breakOff(Throwable failure) {
        if (unwanted) {
            LOG.debug("Nobody waits for the answer any more", failure);
        } else {
            LOG.error("{} {} failed half-way", context.method(), context.endpoint().path, failure);
            ((ServletApiResponse) context.res()).getServletChannel().abort(failure);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begun = true;
        try {
            context.res().getOutputStream().write(bytes, offset, length);
        } catch (IOException gone) {
            unwanted = true;
            throw gone;
        }
    }
}
