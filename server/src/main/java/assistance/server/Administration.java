package assistance.server;

import java.time.Clock;

import assistance.server.account.Accounts;
import assistance.server.admin.company.Companies;
import assistance.server.admin.company.CompanyRoutes;
import assistance.server.admin.contract.ContractRoutes;
import assistance.server.admin.contract.Contracts;
import assistance.server.admin.link.LinkRoutes;
import assistance.server.admin.link.Links;
import assistance.server.admin.mail.MailQueue;
import assistance.server.admin.mail.MailRoutes;
import assistance.server.admin.user.UserRoutes;
import assistance.server.admin.user.Users;
import assistance.server.database.Database;
import assistance.server.journal.Journal;
import assistance.server.journal.JournalRoutes;
import assistance.server.limit.LimitRoutes;
import assistance.server.limit.Limits;
import assistance.server.mail.Outbox;
import assistance.server.password.Invitations;

/// What administrators alone see and change.
record Administration(CompanyRoutes company, ContractRoutes contract, UserRoutes user, LinkRoutes link, MailRoutes mail,
        LimitRoutes limit, JournalRoutes journal) {
    static Administration of(Database database, Accounts accounts, Invitations invitations, Outbox outbox,
            Limits limits, Journal journal, Clock clock) {
        return new Administration(new CompanyRoutes(new Companies(database, journal)),
                new ContractRoutes(new Contracts(database, journal, clock)),
                new UserRoutes(new Users(database, accounts, invitations, journal, clock)),
                new LinkRoutes(new Links(database, journal)),
                new MailRoutes(new MailQueue(database, outbox, journal, clock)), new LimitRoutes(limits),
                new JournalRoutes(journal));
    }
}
