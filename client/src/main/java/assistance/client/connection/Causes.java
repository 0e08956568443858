package assistance.client.connection;

import java.io.IOException;

import javax.net.ssl.SSLPeerUnverifiedException;

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
