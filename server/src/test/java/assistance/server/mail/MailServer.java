package assistance.server.mail;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import assistance.server.mail.delivery.Smtp;

/// A real SMTP server on loopback, which knows everyone but `inconnu@ateliers.example`.
public final class MailServer extends GreenMail implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    static final String UNKNOWN = "inconnu@ateliers.example";

    private final Set<String> read = new HashSet<>();

    public MailServer(int port) {
        super(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        start();
    }

    /// The next mail to an address, once it has arrived.
    public MimeMessage next(String email) throws MessagingException {
        while (true) {
            int arrived = getReceivedMessages().length;
            for (var mail : getReceivedMessages()) {
                boolean theirs = ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(email);
                if (theirs && read.add(mail.getMessageID())) {
                    return mail;
                }
            }
            if (!waitForIncomingEmail(PATIENCE_MILLIS, arrived + 1)) {
                throw new AssertionError("no mail to " + email);
            }
        }
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
