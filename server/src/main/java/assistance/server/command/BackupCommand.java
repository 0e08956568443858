package assistance.server.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import assistance.server.database.Backup;

/// Copies the embedded database while its server runs on.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Copies the embedded database into a new file; the server may go on running.")
public final class BackupCommand implements Runnable {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "File to make; must not exist.")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Backup.write(options.embeddedDatabase(), file);
        Terminal.say(spec, "Backed up to " + file.toAbsolutePath() + ".");
    }
}
