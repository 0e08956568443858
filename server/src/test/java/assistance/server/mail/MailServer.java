package assistance.server.mail;

import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;

import assistance.server.mail.delivery.Smtp;

/// A real SMTP server on loopback, which knows everyone but `inconnu@ateliers.example`.
final class MailServer extends GreenMail implements AutoCloseable {
    static final String UNKNOWN = "inconnu@ateliers.example";

    MailServer(int port) {
        super(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        start();
    }

    Smtp smtp() {
        return new Smtp("127.0.0.1", getSmtp().getPort(), "", "", Smtp.Security.NONE, Optional.empty());
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers given) {
        managers = new Managers() {
            private final SmtpManager strict = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                    return recipient.getEmail().equals(UNKNOWN) ? "550 No such mailbox" : null;
                }
            };

            @Override
            public SmtpManager getSmtpManager() {
                return strict;
            }
        };
        return super.createServices(setups, managers);
    }

    @Override
    public void close() {
        stop();
    }
}
