package assistance.server.database;

import java.util.concurrent.locks.ReentrantLock;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TransactionalCallable;
import org.jooq.TransactionalRunnable;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The one database of a server, migrated to the present schema when opened. SQLite has one writer at a time, so the
/// program queues its writers fairly instead of letting the database refuse them; PostgreSQL orders them by itself.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final DSLContext reading;
    private final DSLContext writing;
    private final ReentrantLock sqliteWriter = new ReentrantLock(true);

    private Database(HikariDataSource readers, HikariDataSource writers, SQLDialect dialect) {
        this.readers = readers;
        this.writers = writers;
        var settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
        reading = DSL.using(readers, dialect, settings);
        writing = DSL.using(writers, dialect, settings);
    }

    /// Opens and migrates a database.
    ///
    /// @param url `jdbc:sqlite:{file}` or `jdbc:postgresql:…`
    /// @param user empty where the URL or the system says who connects
    /// @throws RuntimeException when it can't be reached or migrated
    public static Database open(String url, String user, String password) {
        return url.startsWith("jdbc:sqlite:") ? openSqlite(url) : openPostgres(url, user, password);
    }

    private static Database openSqlite(String url) {
        var writers = new HikariDataSource(sqlite(url, 1, "IMMEDIATE"));
        migrate(writers);
        return new Database(new HikariDataSource(sqlite(url, CONNECTIONS, "DEFERRED")), writers, SQLDialect.SQLITE);
    }

    private static HikariConfig sqlite(String url, int connections, String transactionMode) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "30000");
        config.addDataSourceProperty("transaction_mode", transactionMode);
        return config;
    }

    private static Database openPostgres(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        var pool = new HikariDataSource(config);
        migrate(pool);
        return new Database(pool, pool, SQLDialect.POSTGRES);
    }

    private static void migrate(HikariDataSource pool) {
        Flyway.configure().dataSource(pool).loggers("slf4j").load().migrate();
    }

    /// Runs queries that see one state of the database and change nothing.
    public <T> T read(TransactionalCallable<T> queries) {
        return reading.transactionResult(queries);
    }

    /// Runs a transaction: committed and on disk when this returns, rolled back when it throws.
    public <T> T write(TransactionalCallable<T> transaction) {
        if (!isSqlite()) {
            return writing.transactionResult(transaction);
        }
        sqliteWriter.lock();
        try {
            return writing.transactionResult(transaction);
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
            return reading.selectOne().fetchSingle().value1() == 1;
        } catch (DataAccessException down) {
            return false;
        }
    }

    /// True for the embedded database.
    public boolean isSqlite() {
        return writing.dialect() == SQLDialect.SQLITE;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
