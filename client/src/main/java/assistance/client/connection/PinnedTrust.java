package assistance.client.connection;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.network.Authorities;

/// Trusts a server whose certificate an authority known to the system vouches for, or else whose certificate is the
/// very one the user accepted for its address. An accepted certificate needs no matching host name: it stands for the
/// server itself.
final class PinnedTrust implements X509TrustManager, HostnameVerifier {
    private final Authorities authorities;
    private final HostnameVerifier names;
    private final @Nullable String pin;

    /// @param pin the fingerprint accepted for the address, or null
    /// @param names compares an authority's certificate with the address
    PinnedTrust(@Nullable String pin, Authorities authorities, HostnameVerifier names) {
        this.pin = pin;
        this.names = names;
        this.authorities = authorities;
    }

    SSLSocketFactory sockets() {
        return context(this).getSocketFactory();
    }

    static SSLContext context(X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange) throws CertificateException {
        try {
            authorities.check(chain, keyExchange);
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
        return authorities.issuers();
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
