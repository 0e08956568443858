package assistance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import assistance.server.database.Database;

/// The databases the server runs on, each giving a new and empty one to whoever asks.
public enum TestDatabase {
    SQLITE {
        @Override
        Map<Setting, String> create(Path folder) {
            return Map.of();
        }
    },
    POSTGRESQL {
        @Override
        Map<Setting, String> create(Path folder) {
            String name = "test" + Postgres.COUNT.incrementAndGet();
            try (var connection = Postgres.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
            return Map.of(Setting.DATABASE_URL, Postgres.RUNNING.getJdbcUrl("postgres", name));
        }
    };

    /// A new database without a server around it.
    public Database open(Path folder) {
        return Database.open(url(folder), "", "");
    }

    /// The URL of a new database, in which there is nothing yet.
    public String url(Path folder) {
        var settings = new EnumMap<>(Map.of(Setting.DATA, folder.toString()));
        settings.putAll(create(folder));
        return Settings.of(settings).databaseUrl();
    }

    /// The settings that make a server use a new database.
    abstract Map<Setting, String> create(Path folder);

    /// One PostgreSQL for the whole test run, started by the first test that needs it and ended with the JVM.
    private static final class Postgres {
        static final AtomicInteger COUNT = new AtomicInteger();
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
