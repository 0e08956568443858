package assistance.server.command;

import picocli.CommandLine.Command;

/// The commands about users.
@Command(name = "user", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "add", subcommands = AddUserCommand.class, description = "Manages users.")
public final class UserCommand {}
