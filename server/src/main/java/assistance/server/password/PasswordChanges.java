package assistance.server.password;

import org.jooq.Configuration;

import assistance.api.admin.JournalKind;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.journal.Actor;
import assistance.server.journal.Journal;

/// What follows from a new password, whoever chose it.
public final class PasswordChanges {
    private static final String NONE = "";

    private final Database database;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final PasswordMail mail;
    private final Journal journal;
    private final PasswordStore store = new PasswordStore();

    public PasswordChanges(Database database, Passwords passwords, PasswordLinks links, PasswordMail mail,
            Journal journal) {
        this.journal = journal;
        this.database = database;
        this.passwords = passwords;
        this.links = links;
        this.mail = mail;
    }

    /// Lets the holder of a link replace its user's password, which signs the user out everywhere.
    ///
    /// @param ip where the holder is
    /// @return false when the link can't be used, be it since a moment ago
    public boolean choose(String token, String password, String ip) {
        // Slow on purpose, and therefore before the transaction.
        String hash = passwords.hash(password);
        boolean chosen = database.write(tx -> {
            // The user is locked before the link is looked at again: of two who hold it, one finds it used.
            links.find(tx, token).ifPresent(link -> store.lock(tx, link.account().id()));
            var link = links.find(tx, token);
            link.ifPresent(open -> replace(tx, open.account(), open.account().actor(ip), hash, NONE));
            return link.isPresent();
        });
        mail.wake();
        return chosen;
    }

    /// Replaces a password, ends the user's other sessions and all links, and tells the user by mail. Takes an id after
    /// locking the user, as whoever changes users does.
    ///
    /// @param hash of the new password, see [Passwords#hash]
    /// @param keptTokenHash of the session that goes on
    public void replace(Configuration tx, Account account, Actor actor, String hash, String keptTokenHash) {
        boolean another = store.hasPassword(tx, account.id());
        store.setPassword(tx, account.id(), hash);
        journal.note(tx, actor, JournalKind.PASSWORD_CHANGED, account.displayName());
        store.endSessions(tx, account.id(), keptTokenHash);
        store.forgetFailures(tx, account);
        links.end(tx, account.id());
        if (another) {
            mail.changed(tx, account);
        }
    }

    /// Sends the notice; to be called after the commit.
    public void wake() {
        mail.wake();
    }
}
