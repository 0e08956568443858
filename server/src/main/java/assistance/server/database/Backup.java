package assistance.server.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import assistance.server.disk.OwnerOnly;

/// Copies of the embedded database. A copy that has its name is whole and on disk.
public final class Backup {
    private Backup() {}

    /// Writes one state of a database into a new file, while its server may go on writing.
    ///
    /// @throws IllegalArgumentException when there is no database, or the file exists
    public static void write(Path database, Path file) {
        requireFile(database, "There is no database ");
        requireNothing(file);
        Path unfinished = beside(file);
        try (var connection = connect(database); var copy = connection.prepareStatement("vacuum into ?")) {
            OwnerOnly.createFile(unfinished);
            copy.setString(1, unfinished.toString());
            copy.execute();
            finish(unfinished, file);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The backup could not be written: " + e.getMessage(), e);
        }
    }

    /// Puts a backup in the place of a database.
    ///
    /// @throws IllegalArgumentException when there is no such backup, it is damaged, or there is a database already
    public static void restore(Path backup, Path database) {
        requireFile(backup, "There is no backup ");
        // A server that runs has its database there, and what it has not moved into it yet beside it.
        List.of("", "-wal", "-shm").forEach(ending -> requireNothing(Path.of(database + ending)));
        Path unfinished = beside(database);
        try {
            OwnerOnly.createFolder(Objects.requireNonNull(database.toAbsolutePath().getParent()));
            OwnerOnly.createFile(unfinished);
            try (OutputStream copy = Files.newOutputStream(unfinished)) {
                Files.copy(backup, copy);
            }
            check(unfinished, backup);
            finish(unfinished, database);
        } catch (IOException e) {
            throw new IllegalStateException("The backup could not be restored: " + e.getMessage(), e);
        }
    }

    private static void check(Path copy, Path backup) throws IOException {
        try (var connection = connect(copy); var query = connection.createStatement()) {
            query.executeQuery("select count(*) from flyway_schema_history").close();
            try (var result = query.executeQuery("pragma integrity_check")) {
                if (!result.next() || !result.getString(1).equals("ok")) {
                    throw new SQLException("integrity check failed");
                }
            }
        } catch (SQLException damaged) {
            Files.delete(copy);
            throw new IllegalArgumentException(backup + " is damaged, or no backup of this program.", damaged);
        }
    }

    private static void finish(Path unfinished, Path file) throws IOException {
        try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static void requireFile(Path file, String otherwise) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(otherwise + file + ".");
        }
    }

    private static void requireNothing(Path file) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " exists already: nothing was changed.");
        }
    }
}
