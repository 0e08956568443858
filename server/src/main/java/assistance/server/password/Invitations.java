package assistance.server.password;

import org.jooq.Configuration;

import assistance.server.account.Account;

/// Invites new users to choose their password.
public final class Invitations {
    private final PasswordLinks links;
    private final PasswordMail mail;

    public Invitations(PasswordLinks links, PasswordMail mail) {
        this.links = links;
        this.mail = mail;
    }

    /// Queues the mail with a link that is good for 7 days and one use, and ends the links the user got before.
    public void invite(Configuration tx, Account account) {
        mail.invitation(tx, account, links.open(tx, account, LinkPurpose.INVITATION));
    }

    /// Sends what was queued; to be called after the commit.
    public void wake() {
        mail.wake();
    }
}
