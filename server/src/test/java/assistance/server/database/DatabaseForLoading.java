package assistance.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

/// Makes a database of the last version that has no counts and indexes yet: many tickets are written much faster
/// before them. Opening it as a [Database] adds what it lacks.
public final class DatabaseForLoading {
    private static final String VERSION = "4";

    private DatabaseForLoading() {}

    /// Makes the tables of an empty database.
    public static Connection make(String url) throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .loggers("slf4j")
                .javaMigrations(new V4__Fill_search_keys())
                .target(VERSION)
                .load()
                .migrate();
        return DriverManager.getConnection(url);
    }
}
