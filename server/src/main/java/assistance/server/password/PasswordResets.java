package assistance.server.password;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jooq.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.api.account.PasswordReset;
import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.account.Accounts;
import assistance.server.account.EmailAddress;
import assistance.server.database.Database;
import assistance.server.http.Refusal;
import assistance.server.http.RemoteAddress;
import assistance.server.journal.Actor;
import assistance.server.journal.Journal;

/// Sends links to users who forgot their password. Whoever asks learns nothing of the address: it is looked up only
/// after the answer.
public final class PasswordResets implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);

    private final Database database;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final PasswordMail mail;
    private final Journal journal;
    private final ResetThrottle throttle;
    private final PasswordStore store = new PasswordStore();
    private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

    public PasswordResets(Database database, Accounts accounts, PasswordLinks links, PasswordMail mail,
            Journal journal, Clock clock) {
        this.journal = journal;
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        throttle = new ResetThrottle(clock);
    }

    /// Takes somebody's word that a password is forgotten.
    ///
    /// @param ip where from
    /// @throws Refusal 400 for what can't be an address, 429 for who asks too often
    void ask(PasswordReset request, String ip) {
        String email = EmailAddress.of(request.email())
                .orElseThrow(() -> Refusal.invalid("email",
                        request.email().isBlank() ? "http.missing" : "password.noAddress"));
        long attempt = database.write(tx -> throttle.admit(tx, email, RemoteAddress.of(ip)));
        afterwards.execute(() -> send(email, attempt, Actor.unknown(ip)));
    }

    private void send(String email, long attempt, Actor actor) {
        try {
            var known = database.read(tx -> store.activeUser(tx, email));
            known.ifPresent(id -> {
                database.run(tx -> accounts.find(tx, id)
                        .filter(account -> throttle.mayMail(tx, email, attempt))
                        .ifPresent(account -> queue(tx, account, actor)));
                mail.wake();
            });
        } catch (RuntimeException failed) {
            LOG.warn("A link to choose a password was not queued, its user will have to ask again", failed);
        }
    }

    private void queue(Configuration tx, Account account, Actor actor) {
        journal.note(tx, actor, JournalKind.PASSWORD_RESET_ASKED, account.displayName());
        mail.reset(tx, account, links.open(tx, account, LinkPurpose.RESET));
    }

    /// Lets what was taken be sent, then ends.
    @Override
    public void close() {
        afterwards.close();
    }
}
