package assistance.server;

import java.time.Clock;
import java.util.Optional;

import assistance.server.database.Database;
import assistance.server.database.Notifications;
import assistance.server.event.EventFeed;
import assistance.server.event.EventRoutes;
import assistance.server.event.Events;
import assistance.server.event.Streams;
import assistance.server.session.Sessions;

/// The way of what happens, from who notes it to the streams of clients.
///
/// @param otherNodes none where the database has one server only
record Eventing(Events events, EventFeed feed, EventRoutes routes, Optional<Notifications> otherNodes)
        implements
            AutoCloseable {
    static Eventing of(Settings settings, Database database, Sessions sessions, Clock clock) {
        var events = new Events(clock);
        var feed = new EventFeed(database, sessions, events);
        Optional<Notifications> otherNodes = database.isSqlite()
                ? Optional.empty()
                : Optional.of(new Notifications(settings.databaseUrl(), settings.text(Setting.DATABASE_USER),
                        settings.text(Setting.DATABASE_PASSWORD), "assistance_event", events::wake));
        return new Eventing(events, feed, new EventRoutes(new Streams(database, feed)), otherNodes);
    }

    void start() {
        feed.start();
        otherNodes.ifPresent(Notifications::start);
    }

    @Override
    public void close() {
        otherNodes.ifPresent(Notifications::close);
        feed.close();
    }
}
