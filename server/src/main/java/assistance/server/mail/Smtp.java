package assistance.server.mail;

/// How to reach the mail server.
///
/// @param user empty when it asks for none
public record Smtp(String host, int port, String user, String password, Security security) {
    /// What protects the connection; where it is asked for and can't be had, nothing is sent.
    public enum Security {
        NONE, STARTTLS, TLS
    }

    /// Keeps the password out of logs.
    @Override
    public String toString() {
        return "Smtp[" + host + ":" + port + ", " + security + "]";
    }
}
