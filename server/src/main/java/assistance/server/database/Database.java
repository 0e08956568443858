package assistance.server.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

import org.jooq.TransactionalCallable;
import org.jooq.TransactionalRunnable;
import org.jooq.exception.DataAccessException;

/// The one database of a server, migrated to the present schema when opened. SQLite has one writer at a time, so the
/// program queues its writers fairly instead of letting the database refuse them; PostgreSQL orders them by itself.
public final class Database implements AutoCloseable {
    private final CompletableFuture<Pools> pools;
    private final boolean sqlite;
    private final ReentrantLock sqliteWriter = new ReentrantLock(true);

    private Database(CompletableFuture<Pools> pools, boolean sqlite) {
        this.pools = pools;
        this.sqlite = sqlite;
    }

    /// Opens and migrates a database.
    ///
    /// @param url `jdbc:sqlite:{file}` or `jdbc:postgresql:…`
    /// @param user empty where the URL or the system says who connects
    /// @throws RuntimeException when it can't be reached or migrated
    public static Database open(String url, String user, String password) {
        var database = openMeanwhile(url, user, password);
        database.awaitOpen();
        return database;
    }

    /// Like [#open], while the caller does something else: whoever needs the database first waits for it.
    public static Database openMeanwhile(String url, String user, String password) {
        return new Database(CompletableFuture.supplyAsync(() -> Pools.open(url, user, password),
                opening -> Thread.ofPlatform().name("database").start(opening)), isSqlite(url));
    }

    static boolean isSqlite(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    /// Returns when the database is open.
    ///
    /// @throws RuntimeException when it can't be reached or migrated
    public void awaitOpen() {
        try {
            pools.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /// Runs queries that see one state of the database and change nothing.
    public <T> T read(TransactionalCallable<T> queries) {
        return pools.join().reading().transactionResult(queries);
    }

    /// Runs a transaction: committed and on disk when this returns, rolled back when it throws.
    public <T> T write(TransactionalCallable<T> transaction) {
        if (!sqlite) {
            return pools.join().writing().transactionResult(transaction);
        }
        sqliteWriter.lock();
        try {
            return pools.join().writing().transactionResult(transaction);
        } finally {
            sqliteWriter.unlock();
        }
    }

    /// Like [#write(TransactionalCallable)], with nothing to return.
    public void run(TransactionalRunnable transaction) {
        write(configuration -> {
            transaction.run(configuration);
            return true;
        });
    }

    /// Whether a query gets its answer.
    public boolean answers() {
        try {
            return pools.join().reading().selectOne().fetchSingle().value1() == 1;
        } catch (DataAccessException down) {
            return false;
        }
    }

    /// True for the embedded database.
    public boolean isSqlite() {
        return sqlite;
    }

    @Override
    public void close() {
        pools.handle((open, failed) -> open).thenAccept(open -> {
            if (open != null) {
                open.close();
            }
        }).join();
    }
}
