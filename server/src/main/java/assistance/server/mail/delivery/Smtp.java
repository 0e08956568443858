package assistance.server.mail.delivery;

import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/// How to reach the mail server.
///
/// @param user empty when it asks for none
/// @param trusted makes connections to a server whose certificate it trusts; empty for those of known authorities
public record Smtp(String host, int port, String user, String password, Security security,
        Optional<SSLSocketFactory> trusted) {
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
