package assistance.server;

import java.io.UncheckedIOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import assistance.server.command.BackupCommand;
import assistance.server.command.RestoreCommand;
import assistance.server.command.ServeCommand;
import assistance.server.command.UserCommand;

/// The server's command line.
@Command(name = "assistance-server", mixinStandardHelpOptions = true, versionProvider = Main.class, subcommands = {
        ServeCommand.class, UserCommand.class, BackupCommand.class,
        RestoreCommand.class}, description = "The server of Assistance.")
public final class Main implements CommandLine.IVersionProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    public static void main(String[] arguments) {
        Logging.configure();
        int exit = commandLine().execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /// All commands, ready to run one.
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
    }

    /// What the program itself found wrong is told in its own sentence; the rest needs its stack trace.
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        boolean said = failure instanceof IllegalStateException || failure instanceof IllegalArgumentException
                || failure instanceof UncheckedIOException;
        if (said) {
            command.getErr().println(failure.getMessage());
        } else {
            LOG.error("The command failed", failure);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public String[] getVersion() {
        return new String[]{"Assistance " + Version.current()};
    }
}
