package assistance.server.password;

import org.jooq.Configuration;

import assistance.server.account.Account;

/// What follows from a new password, whoever chose it.
public final class PasswordChanges {
    private static final String NONE = "";

    private final PasswordLinks links;
    private final PasswordMail mail;
    private final PasswordStore store = new PasswordStore();

    public PasswordChanges(PasswordLinks links, PasswordMail mail) {
        this.links = links;
        this.mail = mail;
    }

    /// Replaces a password, ends every session of the user and tells the user by mail.
    ///
    /// @param hash of the new password, see [Passwords#hash]
    void replace(Configuration tx, Account account, String hash) {
        replace(tx, account, hash, NONE);
    }

    /// Like [#replace(Configuration, Account, String)], but leaves one session to go on.
    ///
    /// @param keptTokenHash of the session that goes on
    public void replace(Configuration tx, Account account, String hash, String keptTokenHash) {
        boolean known = store.hasPassword(tx, account.id());
        // The user before the mail, which takes an id, as signing in does; sessions after the ids.
        store.setPassword(tx, account.id(), hash);
        if (known) {
            mail.changed(tx, account);
        }
        store.endSessions(tx, account.id(), keptTokenHash);
        store.forgetFailures(tx, account);
        links.end(tx, account.id());
    }

    /// Sends the notice; to be called after the commit.
    public void wake() {
        mail.wake();
    }
}
