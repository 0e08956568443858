package assistance.server.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows of one table on their way into a database.
interface Rows extends AutoCloseable {
    /// The fastest way into a database.
    static Rows into(Connection connection, TableField<?, ?>... columns) throws SQLException {
        String table = Objects.requireNonNull(columns[0].getTable()).getName();
        List<String> names = List.of(columns).stream().map(TableField::getName).toList();
        return connection.isWrapperFor(PGConnection.class)
                ? new CopiedRows(connection.unwrap(PGConnection.class), table, names)
                : new BatchedRows(connection, table, names);
    }

    /// Adds one row, its values in the order of the columns.
    void add(@Nullable Object... values) throws SQLException;

    /// Sends what was added.
    void send() throws SQLException;

    @Override
    void close() throws SQLException;
}
