package assistance.server.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import assistance.server.Setting;
import assistance.server.Settings;

/// The options that say which server's data a command is about.
public final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "Folder of everything the server keeps.")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", description = "Properties file with further settings.")
    private @Nullable Path config;

    /// The settings, the environment included.
    ///
    /// @param more what the command line says besides
    public Settings settings(Map<Setting, String> more) {
        var values = new EnumMap<Setting, String>(Setting.class);
        values.putAll(more);
        if (data != null) {
            values.put(Setting.DATA, data.toString());
        }
        return Settings.read(Optional.ofNullable(config), System.getenv(), values);
    }

    /// The file of the embedded database.
    ///
    /// @throws IllegalArgumentException when the server uses PostgreSQL
    Path embeddedDatabase() {
        var settings = settings(Map.of());
        if (settings.has(Setting.DATABASE_URL)) {
            throw new IllegalArgumentException("This server uses " + Setting.DATABASE_URL.key()
                    + ": back it up with the tools of that database, such as pg_dump and pg_restore.");
        }
        return settings.embeddedDatabase();
    }
}
