package assistance.client.connection;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.net.ssl.X509TrustManager;

import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import assistance.client.connection.network.Network;

/// Looks at a server from outside, nobody signed in: which certificate it shows and how it answers. Good for one look.
public final class Inspection {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final Call call;
    private volatile @Nullable X509Certificate shown;

    /// What was seen.
    ///
    /// @param certificate shown by the server, trusted or not; nothing when it didn't come to that
    /// @param trouble why there was no answer
    /// @param status of the answer, 0 without one
    /// @param serverTime by the server's clock, to the second
    public record Seen(Optional<X509Certificate> certificate, Optional<ServerException> trouble, int status,
            Optional<Instant> serverTime) {}

    /// @param pin the fingerprint accepted for the address, or null
    public Inspection(URI address, @Nullable String pin, Network network) {
        this.address = address;
        OkHttpClient ordinary = new OkHttpClient();
        PinnedTrust trust = new PinnedTrust(pin, network.authorities(), ordinary.hostnameVerifier());
        Watching watching = new Watching(trust);
        OkHttpClient client = network.lead(ordinary.newBuilder())
                .callTimeout(PATIENCE)
                .followRedirects(false)
                .sslSocketFactory(PinnedTrust.context(watching).getSocketFactory(), watching)
                .hostnameVerifier(trust)
                .build();
        call = client.newCall(new Request.Builder().url(address + "/health").build());
    }

    /// Asks whether the server is well, and waits for the answer.
    public Seen look() {
        try (Response response = call.execute()) {
            Optional<Instant> time = Optional.ofNullable(response.headers().getDate("Date")).map(Date::toInstant);
            return new Seen(Optional.ofNullable(shown), Optional.empty(), response.code(), time);
        } catch (IOException failure) {
            return new Seen(Optional.ofNullable(shown),
                    Optional.of(Causes.explain(address.toString(), failure)), 0, Optional.empty());
        }
    }

    /// Waits no longer.
    public void cancel() {
        call.cancel();
    }

    /// Remembers the certificate before it is judged.
    private final class Watching implements X509TrustManager {
        private final PinnedTrust trust;

        Watching(PinnedTrust trust) {
            this.trust = trust;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String keyExchange) throws CertificateException {
            shown = chain[0];
            trust.checkServerTrusted(chain, keyExchange);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String keyExchange) throws CertificateException {
            trust.checkClientTrusted(chain, keyExchange);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return trust.getAcceptedIssuers();
        }
    }
}
