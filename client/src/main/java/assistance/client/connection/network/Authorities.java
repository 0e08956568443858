package assistance.client.connection.network;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

/// Whose word on a certificate is believed: the authorities that come with Java, then those this system knows. These
/// are read only when Java's don't know the certificate, and Java's, some 150, when the first certificate comes: the start
/// of the program doesn't wait for them.
public final class Authorities {
    private final Supplier<Optional<KeyStore>> findSystem;
    private @Nullable X509TrustManager java;
    private boolean searched;
    private Optional<X509TrustManager> system = Optional.empty();

    Authorities(Supplier<Optional<KeyStore>> findSystem) {
        this.findSystem = findSystem;
    }

    static Authorities ofSystem() {
        return new Authorities(SystemCertificates::find);
    }

    static Authorities ofJava() {
        return new Authorities(Optional::empty);
    }

    /// Looks whether somebody vouches for a server.
    ///
    /// @throws CertificateException when nobody vouches for the first of the chain
    public void check(X509Certificate[] chain, String keyExchange) throws CertificateException {
        try {
            java().checkServerTrusted(chain, keyExchange);
        } catch (CertificateException unknown) {
            Optional<X509TrustManager> others = system();
            if (others.isEmpty()) {
                throw unknown;
            }
            others.get().checkServerTrusted(chain, keyExchange);
        }
    }

    /// Those that come with Java.
    public X509Certificate[] issuers() {
        return java().getAcceptedIssuers();
    }

    private synchronized X509TrustManager java() {
        if (java == null) {
            java = managerOf(null);
        }
        return java;
    }

    private synchronized Optional<X509TrustManager> system() {
        if (!searched) {
            searched = true;
            system = findSystem.get().map(Authorities::managerOf);
        }
        return system;
    }

    private static X509TrustManager managerOf(@Nullable KeyStore certificates) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(certificates);
            return (X509TrustManager) Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
