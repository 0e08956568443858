package assistance.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// The connections to one migrated database: those of readers, and those of writers, of which SQLite has one.
record Pools(HikariDataSource readers, HikariDataSource writers, DSLContext reading, DSLContext writing) {
    private static final int CONNECTIONS = 16;
    private static final long MAPPED_BYTES = 8L * 1024 * 1024 * 1024;

    private Pools(HikariDataSource readers, HikariDataSource writers, SQLDialect dialect) {
        this(readers, writers, context(readers, dialect), context(writers, dialect));
    }

    private static DSLContext context(HikariDataSource pool, SQLDialect dialect) {
        return DSL.using(pool, dialect, new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    /// Connects and migrates.
    static Pools open(String url, String user, String password) {
        return Database.isSqlite(url) ? openSqlite(url) : openPostgres(url, user, password);
    }

    private static Pools openSqlite(String url) {
        var writers = new HikariDataSource(sqlite(url, 1, "IMMEDIATE"));
        migrate(writers, "sqlite");
        return new Pools(new HikariDataSource(sqlite(url, CONNECTIONS, "DEFERRED")), writers, SQLDialect.SQLITE);
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
        // All connections read the same pages of the file instead of copying them.
        config.addDataSourceProperty("mmap_size", Long.toString(MAPPED_BYTES));
        config.addDataSourceProperty("transaction_mode", transactionMode);
        return config;
    }

    private static Pools openPostgres(String url, String user, String password) {
        var writers = new HikariDataSource(postgres(url, user, password));
        migrate(writers, "postgresql");
        var reading = postgres(url, user, password);
        // All queries of a transaction see the state that its first one saw, as in SQLite.
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        reading.setReadOnly(true);
        return new Pools(new HikariDataSource(reading), writers, SQLDialect.POSTGRES);
    }

    private static HikariConfig postgres(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        return config;
    }

    /// @param product the folder of what each database says in its own way
    private static void migrate(HikariDataSource pool, String product) {
        Flyway.configure()
                .dataSource(pool)
                .loggers("slf4j")
                .locations("classpath:db/migration", "classpath:db/" + product)
                .javaMigrations(new V4__Fill_search_keys())
                .load()
                .migrate();
    }

    void close() {
        readers.close();
        writers.close();
    }
}
