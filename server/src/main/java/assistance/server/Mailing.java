package assistance.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

import okhttp3.tls.HandshakeCertificates;

import assistance.server.database.Database;
import assistance.server.http.Pem;
import assistance.server.mail.MailStore;
import assistance.server.mail.MailWorker;
import assistance.server.mail.Outbox;
import assistance.server.mail.delivery.FileDelivery;
import assistance.server.mail.delivery.MailDelivery;
import assistance.server.mail.delivery.Smtp;
import assistance.server.mail.delivery.SmtpDelivery;
import assistance.server.password.PasswordLinks;

/// The two ends of the mail queue, as the settings want them.
record Mailing(Outbox outbox, MailWorker worker) {
    /// @throws IllegalArgumentException when a setting of the mail server is wrong
    static Mailing of(Settings settings, Database database, PasswordLinks links, Clock clock) {
        String from = settings.text(Setting.MAIL_FROM);
        var store = new MailStore(database);
        var outbox = new Outbox(store, clock, domain(from));
        return new Mailing(outbox, new MailWorker(store, outbox, delivery(settings), links::newToken, from, clock));
    }

    private static String domain(String address) {
        int at = address.lastIndexOf('@');
        if (at <= 0 || at == address.length() - 1) {
            throw new IllegalArgumentException(
                    Setting.MAIL_FROM.key() + " must be an e-mail address, not " + address + ".");
        }
        return address.substring(at + 1);
    }

    private static MailDelivery delivery(Settings settings) {
        if (!settings.has(Setting.MAIL_SMTP_HOST)) {
            return new FileDelivery(settings.data().resolve("mail"));
        }
        return new SmtpDelivery(new Smtp(settings.text(Setting.MAIL_SMTP_HOST), settings.port(Setting.MAIL_SMTP_PORT),
                settings.text(Setting.MAIL_SMTP_USER), settings.text(Setting.MAIL_SMTP_PASSWORD), security(settings),
                trusted(settings)));
    }

    private static Optional<SSLSocketFactory> trusted(Settings settings) {
        if (!settings.has(Setting.MAIL_SMTP_CERTIFICATE)) {
            return Optional.empty();
        }
        var trusted = new HandshakeCertificates.Builder();
        try {
            Pem.certificates(Path.of(settings.text(Setting.MAIL_SMTP_CERTIFICATE)))
                    .forEach(trusted::addTrustedCertificate);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalArgumentException(Setting.MAIL_SMTP_CERTIFICATE.key() + " can't be used: "
                    + unusable.getMessage(), unusable);
        }
        return Optional.of(trusted.build().sslSocketFactory());
    }

    private static Smtp.Security security(Settings settings) {
        String security = settings.text(Setting.MAIL_SMTP_SECURITY);
        try {
            return Smtp.Security.valueOf(security.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    Setting.MAIL_SMTP_SECURITY.key() + " must be starttls, tls or none, not " + security + ".",
                    unknown);
        }
    }
}
