package assistance.server;

import java.time.Clock;

import assistance.server.account.Accounts;
import assistance.server.database.Database;
import assistance.server.mail.Outbox;
import assistance.server.password.Invitations;
import assistance.server.password.NewPasswords;
import assistance.server.password.PasswordChanges;
import assistance.server.password.PasswordLinks;
import assistance.server.password.PasswordMail;
import assistance.server.password.PasswordResets;
import assistance.server.password.PasswordRoutes;

/// How people come to a password, the first one or another.
record Welcoming(NewPasswords newPasswords, PasswordChanges changes, Invitations invitations, PasswordResets resets,
        PasswordRoutes password) implements AutoCloseable {
    static Welcoming of(Settings settings, Database database, Accounts accounts, PasswordLinks links, Outbox outbox,
            Clock clock) {
        var mail = new PasswordMail(outbox, settings.publicUrl());
        var resets = new PasswordResets(database, accounts, links, mail, clock);
        return new Welcoming(new NewPasswords(), new PasswordChanges(links, mail), new Invitations(links, mail), resets,
                new PasswordRoutes(resets));
    }

    @Override
    public void close() {
        resets.close();
    }
}
