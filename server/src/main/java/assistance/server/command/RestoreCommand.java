package assistance.server.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import assistance.server.database.Backup;

/// Puts a backup where a server without a database will find it.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Puts a backup into a data folder that has no database.")
public final class RestoreCommand implements Runnable {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "File made by backup.")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        var database = options.embeddedDatabase();
        Backup.restore(file, database);
        Terminal.say(spec, "Restored to " + database.toAbsolutePath() + ".");
    }
}
