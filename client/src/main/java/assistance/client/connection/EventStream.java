package assistance.client.connection;

import java.util.concurrent.TimeUnit;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.HttpConnectStrategy;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.RetryDelayStrategy;
import com.launchdarkly.eventsource.background.BackgroundEventHandler;
import com.launchdarkly.eventsource.background.BackgroundEventSource;

import assistance.api.StreamEvent;
import assistance.api.TicketEvent;

/// The server's events as they come. A connection that breaks is made again, ever later up to half a minute and at no
/// common beat, and goes on behind the last event that came.
public final class EventStream implements AutoCloseable {
    private static final long FIRST_DELAY_MILLIS = 500;
    private static final long LONGEST_DELAY_SECONDS = 30;
    /// The server says something every 15 seconds; after three silences the connection is a dead one.
    private static final long SILENCE_SECONDS = 45;

    private final BackgroundEventSource source;

    /// Told what comes, on a thread of the stream's own.
    public interface Listener {
        /// The server sends events from now on.
        void opened();

        /// Nothing comes any more; another attempt follows by itself.
        void broken();

        /// What is shown may have become old without a word: the stream began, or too much was missed.
        void began();

        /// Something happened to a ticket.
        void happened(TicketEvent event);
    }

    EventStream(HttpConnectStrategy connection, Json json, Listener listener) {
        EventSource.Builder events = new EventSource.Builder((ConnectStrategy) connection
                .readTimeout(SILENCE_SECONDS, TimeUnit.SECONDS))
                .errorStrategy(ErrorStrategy.alwaysContinue())
                .retryDelay(FIRST_DELAY_MILLIS, TimeUnit.MILLISECONDS)
                .retryDelayStrategy(RetryDelayStrategy.defaultStrategy()
                        .maxDelay(LONGEST_DELAY_SECONDS, TimeUnit.SECONDS));
        source = new BackgroundEventSource.Builder(new Handler(json, listener), events).threadBaseName("events")
                .build();
    }

    void start() {
        source.start();
    }

    @Override
    public void close() {
        source.close();
    }

    private record Handler(Json json, Listener listener) implements BackgroundEventHandler {
        @Override
        public void onOpen() {
            listener.opened();
        }

        @Override
        public void onClosed() {
            listener.broken();
        }

        @Override
        public void onMessage(String name, MessageEvent event) {
            if (name.equals(StreamEvent.TICKET.word())) {
                listener.happened(json.read(event.getData(), TicketEvent.class));
            } else if (name.equals(StreamEvent.HELLO.word()) || name.equals(StreamEvent.RESET.word())) {
                listener.began();
            }
        }

        @Override
        public void onComment(String comment) {
            // A sign of life; the read timeout counts from it by itself.
        }

        @Override
        public void onError(Throwable failure) {
            listener.broken();
        }
    }
}
