package assistance.client.connection;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

/// Trusts a server whose certificate an authority known to the system vouches for, or else whose certificate is the
/// very one the user accepted for its address. An accepted certificate needs no matching host name: it stands for the
/// server itself.
final class PinnedTrust implements X509TrustManager, HostnameVerifier {
    private final X509TrustManager authorities;
    private final HostnameVerifier names;
    private final @Nullable String pin;

    /// @param pin the fingerprint accepted for the address, or null
    /// @param names compares an authority's certificate with the address
    PinnedTrust(@Nullable String pin, HostnameVerifier names) {
        this.pin = pin;
        this.names = names;
        this.authorities = systemAuthorities();
    }

    SSLSocketFactory sockets() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{this}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange) throws CertificateException {
        try {
            authorities.checkServerTrusted(chain, keyExchange);
        } catch (CertificateException noAuthority) {
            String found = Fingerprint.of(chain[0]);
            if (!found.equals(pin)) {
                throw new NotPinned(pin, found, noAuthority);
            }
        }
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        return names.verify(host, session) || isPinned(session);
    }

    private boolean isPinned(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate leaf
                    && Fingerprint.of(leaf).equals(pin);
        } catch (GeneralSecurityException | SSLPeerUnverifiedException e) {
            return false;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyExchange) throws CertificateException {
        throw new CertificateException("This side is never the server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.getAcceptedIssuers();
    }

    private static X509TrustManager systemAuthorities() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return (X509TrustManager) Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Carries both fingerprints out of the TLS handshake.
    static final class NotPinned extends CertificateException {
        private static final long serialVersionUID = 1;

        private final @Nullable String expected;
        private final String found;

        NotPinned(@Nullable String expected, String found, CertificateException cause) {
            super("Neither an authority nor the user vouches for " + found, cause);
            this.expected = expected;
            this.found = found;
        }

        ServerException asServerException() {
            return expected == null
                    ? new ServerException.UntrustedCertificate(found)
                    : new ServerException.ChangedCertificate(expected, found);
        }
    }
}
