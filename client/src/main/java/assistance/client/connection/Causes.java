package assistance.client.connection;

import java.io.IOException;
import javax.net.ssl.SSLPeerUnverifiedException;

import assistance.client.connection.network.ProxyLogin;

/// Finds out why a call broke off.
final class Causes {
    private Causes() {}

    static ServerException explain(String address, IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PinnedTrust.NotPinned certificate -> {
                    return certificate.asServerException();
                }
                case SSLPeerUnverifiedException _ -> {
                    return new ServerException.ForeignCertificate(address, failure);
                }
                case ProxyLogin.Denied denied -> {
                    return new ServerException.ProxyDenied(denied.proxy(), failure);
                }
                case FileTrouble trouble -> {
                    return trouble.asServerException();
                }
                default -> {
                }
            }
        }
        return new ServerException.Unreachable(address, failure);
    }
}
