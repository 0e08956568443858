package assistance.server;

import java.time.Clock;

import assistance.server.account.Accounts;
import assistance.server.account.Newcomers;
import assistance.server.accountrequest.AccountRequestRoutes;
import assistance.server.accountrequest.AccountRequests;
import assistance.server.accountrequest.Decisions;
import assistance.server.accountrequest.RequestMail;
import assistance.server.browser.HomePageRoutes;
import assistance.server.browser.PasswordPageRoutes;
import assistance.server.browser.SetupPageRoutes;
import assistance.server.browser.TicketPageRoutes;
import assistance.server.database.Database;
import assistance.server.installer.Installers;
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
import assistance.server.setup.FirstAdministrator;

/// How people come to an account and to a password, the first one or another.
record Welcoming(NewPasswords newPasswords, PasswordChanges changes, Invitations invitations, PasswordResets resets,
        FirstAdministrator first, Pages pages, PasswordRoutes password, AccountRequestRoutes accountRequest)
        implements
            AutoCloseable {
    /// What a browser shows.
    record Pages(HomePageRoutes home, PasswordPageRoutes password, SetupPageRoutes setup, TicketPageRoutes ticket) {}

    static Welcoming of(Settings settings, Database database, Accounts accounts, Passwords passwords,
            PasswordLinks links, Outbox outbox, Journal journal, Clock clock) {
        var mail = new PasswordMail(outbox, settings.publicUrl());
        var newPasswords = new NewPasswords();
        var changes = new PasswordChanges(database, passwords, links, mail, journal);
        var invitations = new Invitations(links, mail);
        var resets = new PasswordResets(database, accounts, links, mail, journal, clock);
        var newcomers = new Newcomers(database, clock);
        var requestMail = new RequestMail(outbox);
        var first = new FirstAdministrator(database, accounts, newcomers, passwords, changes, clock);
        return new Welcoming(newPasswords, changes, invitations, resets, first,
                new Pages(new HomePageRoutes(new Installers(settings.folder(Setting.INSTALLERS_DIRECTORY))),
                        new PasswordPageRoutes(links, newPasswords, changes),
                        new SetupPageRoutes(first, newPasswords),
                        new TicketPageRoutes()),
                new PasswordRoutes(resets),
                new AccountRequestRoutes(new AccountRequests(database, newcomers, requestMail, journal, clock),
                        new Decisions(database, accounts, newcomers, invitations, requestMail, journal, clock)));
    }

    @Override
    public void close() {
        resets.close();
    }
}
