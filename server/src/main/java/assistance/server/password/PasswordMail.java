package assistance.server.password;

import java.util.List;

import org.jooq.Configuration;

import assistance.server.account.Account;
import assistance.server.mail.Letter;
import assistance.server.mail.Outbox;
import assistance.server.mail.Recipient;
import assistance.server.text.Texts;

/// The mails about passwords.
public final class PasswordMail {
    private final Outbox outbox;
    private final String publicUrl;

    /// @param publicUrl see [assistance.server.Settings]; links are never built from what a request says
    public PasswordMail(Outbox outbox, String publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    /// The link to choose a new password.
    void reset(Configuration tx, Account account, long linkId) {
        var texts = Texts.forLanguage(account.language());
        add(tx, account, letter(texts, account, "reset").withLink(texts.get("password.mail.choose"), link()), linkId);
    }

    /// The link to choose the first password.
    void invitation(Configuration tx, Account account, long linkId) {
        var texts = Texts.forLanguage(account.language());
        add(tx, account, letter(texts, account, "invitation").withLink(texts.get("password.mail.choose"), link()),
                linkId);
    }

    /// A notice that the password is another one now.
    void changed(Configuration tx, Account account) {
        var texts = Texts.forLanguage(account.language());
        outbox.add(tx, recipient(account), letter(texts, account, "changed").write(), null);
    }

    private static Letter letter(Texts texts, Account account, String kind) {
        String key = "password.mail." + kind;
        return Letter.of(account.language(), texts.get(key + ".subject"),
                List.of(texts.get(key, account.email()), texts.get(key + ".more")));
    }

    private void add(Configuration tx, Account account, Letter letter, long linkId) {
        outbox.addWithLink(tx, recipient(account), letter.write(), linkId);
    }

    private String link() {
        return publicUrl + "/password/" + Outbox.TOKEN;
    }

    private static Recipient recipient(Account account) {
        return new Recipient(account.email(), account.displayName(), account.language());
    }

    /// Tells the mail worker that there may be mails; to be called after the commit.
    public void wake() {
        outbox.wake();
    }
}
