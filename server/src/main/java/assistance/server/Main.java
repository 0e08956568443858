package assistance.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The server's command line.
@Command(name = "assistance-server", mixinStandardHelpOptions = true, versionProvider = Main.class, subcommands = ServeCommand.class, description = "The server of Assistance.")
public final class Main implements CommandLine.IVersionProvider {
    public static void main(String[] arguments) {
        Logging.configure();
        int exit = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println(failure.getMessage());
        return 1;
    }

    @Override
    public String[] getVersion() {
        return new String[]{"Assistance " + Version.current()};
    }
}
