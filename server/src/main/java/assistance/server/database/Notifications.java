package assistance.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears of what other nodes notify on a channel of their common PostgreSQL, over a connection of its own.
public final class Notifications implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CHECK = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final String url;
    private final Properties access = new Properties();
    private final String channel;
    private final Runnable heard;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Connection connection;

    /// @param url `jdbc:postgresql:…`
    /// @param user empty where the URL or the system says who connects
    /// @param channel a plain name
    /// @param heard called for notifications, and whenever some could have been missed
    public Notifications(String url, String user, String password, String channel, Runnable heard) {
        this.url = url;
        this.channel = channel;
        this.heard = heard;
        if (!user.isEmpty()) {
            access.setProperty("user", user);
            access.setProperty("password", password);
        }
        access.setProperty("tcpKeepAlive", "true");
        thread = Thread.ofVirtual().name("notifications").unstarted(this::run);
    }

    /// Begins to listen.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                listen();
            } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (var listening = DriverManager.getConnection(url, access); var statement = listening.createStatement()) {
            connection = listening;
            statement.execute("listen " + channel);
            heard.run();
            var postgres = listening.unwrap(PGConnection.class);
            while (closing.getCount() > 0) {
                if (postgres.getNotifications((int) CHECK.toMillis()).length > 0) {
                    heard.run();
                } else {
                    // Nothing else would tell that the connection is gone.
                    statement.execute("select 1");
                }
            }
        } catch (SQLException e) {
            if (closing.getCount() > 0) {
                LOG.warn("Other nodes can't be heard, their changes are told later: {}", e.getMessage());
            }
        }
    }

    /// Ends the connection.
    @Override
    public void close() {
        closing.countDown();
        var open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was gone already", e);
            }
        }
    }
}
