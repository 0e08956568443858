package assistance.server;

import java.util.Locale;

/// Everything that can be configured. Each is a key of the properties file and an environment variable.
public enum Setting {
    DATA("data", "assistance-data", "folder of the embedded database, the certificate and the mail files"),
    HOST("host", "", "address to listen on; empty for all of them"),
    PORT("port", "8443", "port to listen on"),
    DATABASE_URL("database.url", "", "`jdbc:postgresql:…`; empty for the embedded database in the data folder"),
    DATABASE_USER("database.user", "", "user of the database"),
    DATABASE_PASSWORD("database.password", "", "password of that user"),
    TLS_CERTIFICATE("tls.certificate", "",
            "PEM file with the certificate and its chain; empty for one of the server's own"),
    TLS_KEY("tls.key", "", "PEM file with the certificate's key, PKCS #8, not encrypted"),
    HTTP_TRUSTED_PROXIES("http.trusted.proxies", "",
            "load balancers whose `X-Forwarded-For` is believed: addresses and ranges such as `10.0.0.0/8`, separated by commas"),
    PUBLIC_URL("public.url", "",
            "address under which users reach the server, for links in mails; empty for `https://localhost` and the port"),
    MAIL_FROM("mail.from", "assistance@localhost", "sender of all mails"),
    MAIL_SUPPORT("mail.support", "", "where support is told of new tickets; empty for every agent"),
    MAIL_SMTP_HOST("mail.smtp.host", "", "mail server; empty to write mails to files in the data folder"),
    MAIL_SMTP_PORT("mail.smtp.port", "587", "port of the mail server"),
    MAIL_SMTP_USER("mail.smtp.user", "", "user at the mail server; empty for none"),
    MAIL_SMTP_PASSWORD("mail.smtp.password", "", "password of that user"),
    MAIL_SMTP_SECURITY("mail.smtp.security", "starttls", "`starttls`, `tls` or `none`"),
    MAIL_SMTP_CERTIFICATE("mail.smtp.certificate", "",
            "PEM file with the certificate, or its authority's, that the mail server must show; empty to trust the known authorities"),
    INSTALLERS_DIRECTORY("installers.directory", "",
            "folder with installers of the client (`.msi`, `.exe`, `.dmg`, `.pkg`, `.deb`, `.rpm`) that the server's page `/` offers; empty for none"),
    DEMO("demo", "false", "`true` fills an empty database with demo data");

    private final String key;
    private final String defaultValue;
    private final String description;

    Setting(String key, String defaultValue, String description) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /// The key in the properties file.
    public String key() {
        return key;
    }

    /// The name of the environment variable.
    public String variable() {
        return "ASSISTANCE_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /// What counts where nothing is configured.
    public String defaultValue() {
        return defaultValue;
    }

    /// What it is for, as one line of Markdown.
    public String description() {
        return description;
    }
}
