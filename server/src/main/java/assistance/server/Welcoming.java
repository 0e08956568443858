package assistance.server;

import java.time.Clock;

import assistance.server.account.Accounts;
import assistance.server.browser.PasswordPageRoutes;
import assistance.server.browser.TicketPageRoutes;
import assistance.server.database.Database;
import assistance.server.journal.Journal;
import assistance.server.mail.Outbox;
import assistance.server.password.Invitations;
import assistance.server.password.NewPasswords;
import assistance.server.password.PasswordChanges;
import assistance.server.password.PasswordLinks;
import assistance.server.password.PasswordMail;
import assistance.server.password.PasswordResets;
import assistance.server.password.PasswordRoutes;
import assistance.server.password.Passwords;

/// How people come to a password, the first one or another.
record Welcoming(NewPasswords newPasswords, PasswordChanges changes, Invitations invitations, PasswordResets resets,
        PasswordRoutes password, PasswordPageRoutes passwordPage,
        TicketPageRoutes ticketPage) implements AutoCloseable {
    static Welcoming of(Settings settings, Database database, Accounts accounts, Passwords passwords,
            PasswordLinks links, Outbox outbox, Journal journal, Clock clock) {
        var mail = new PasswordMail(outbox, settings.publicUrl());
        var resets = new PasswordResets(database, accounts, links, mail, journal, clock);
        var newPasswords = new NewPasswords();
        var changes = new PasswordChanges(database, passwords, links, mail, journal);
        return new Welcoming(newPasswords, changes, new Invitations(links, mail), resets, new PasswordRoutes(resets),
                new PasswordPageRoutes(links, newPasswords, changes), new TicketPageRoutes());
    }

    @Override
    public void close() {
        resets.close();
    }
}
