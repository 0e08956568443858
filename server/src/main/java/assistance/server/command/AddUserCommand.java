package assistance.server.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import assistance.api.Role;
import assistance.server.Setting;
import assistance.server.account.NewUser;
import assistance.server.account.Newcomers;
import assistance.server.database.Database;
import assistance.server.disk.OwnerOnly;
import assistance.server.password.NewPasswords;
import assistance.server.password.Passwords;
import assistance.server.text.Texts;

/// Adds a user, such as the first administrator.
@Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a user. The password is asked for, or read from the standard input.")
final class AddUserCommand implements Runnable {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Option(names = "--email", required = true, description = "E-mail address to sign in with.")
    private String email = "";

    @Option(names = "--first-name", required = true, description = "First name.")
    private String firstName = "";

    @Option(names = "--last-name", required = true, description = "Last name, as it is to be shown.")
    private String lastName = "";

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    private Role role = Role.CUSTOMER;

    @Option(names = "--company", paramLabel = "NAME", description = "Company of a customer; repeated for several.")
    private List<String> companies = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        var settings = options.settings(Map.of());
        var user = new NewUser(email, firstName, lastName, role, companies);
        String hash = hash(Terminal.askPassword(), user);
        try {
            OwnerOnly.createFolder(settings.data());
        } catch (IOException impossible) {
            throw new IllegalStateException("The data folder " + settings.data() + " can't be created.", impossible);
        }
        try (var database = Database.open(settings.databaseUrl(), settings.text(Setting.DATABASE_USER),
                settings.text(Setting.DATABASE_PASSWORD))) {
            new Newcomers(database, Clock.systemUTC()).add(user, hash);
        }
        Terminal.say(spec, user.email() + " can sign in now.");
    }

    private static String hash(String password, NewUser user) {
        new NewPasswords().fault(password, List.of(user.email(), user.firstName(), user.lastName()))
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(
                            Texts.forLanguage("en").get(fault.key(), fault.arguments().toArray()));
                });
        return new Passwords().hash(password);
    }
}
