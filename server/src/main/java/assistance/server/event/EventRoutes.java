package assistance.server.event;

import java.io.IOException;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.server.account.Caller;
import assistance.server.http.Refusal;
import assistance.server.session.Gate;

/// What happens, as server-sent events. Each stream keeps the virtual thread of its request.
public final class EventRoutes {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);

    private final Streams streams;

    public EventRoutes(Streams streams) {
        this.streams = streams;
    }

    /// `GET /api/events`.
    public void stream(Context context) throws InterruptedException {
        var stream = streams.open(Gate.session(context), Caller.of(context), lastSeen(context));
        context.status(200).contentType("text/event-stream");
        // nginx would keep events until there are enough of them.
        context.header("X-Accel-Buffering", "no");
        try {
            stream.sendTo(context.res().getOutputStream());
        } catch (IOException gone) {
            LOG.trace("Nobody reads the events any more", gone);
        } finally {
            streams.close(stream);
        }
    }

    private static @Nullable Long lastSeen(Context context) {
        String header = context.header(LAST_EVENT_ID);
        if (header == null || header.isBlank()) {
            return null;
        }
        if (!header.matches("[0-9]{1,18}")) {
            throw Refusal.invalid(LAST_EVENT_ID, "event.lastId");
        }
        return Long.valueOf(header);
    }
}
