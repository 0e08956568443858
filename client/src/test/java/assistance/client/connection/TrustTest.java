package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.client.TestServer;

class TrustTest {
    private static final String OTHER = "AB".repeat(32);

    private final TestServer remote = new TestServer().answer("GET /a", 200, "{\"id\":1,\"name\":\"a\"}");

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void showsTheFingerprintOfAnUnknownServerAndSendsItNothing() {
        ServerException.UntrustedCertificate unknown = assertThrows(ServerException.UntrustedCertificate.class,
                () -> ask(remote.address(), null));

        assertEquals(remote.fingerprint(), unknown.fingerprint());
        assertTrue(remote.received().isEmpty());
    }

    @Test
    void talksToTheServerWhoseCertificateWasAccepted() throws ServerException {
        assertEquals(new Named(1, "a"), ask(remote.address(), remote.fingerprint()));
    }

    @Test
    void refusesAnotherCertificateThanTheAcceptedOne() {
        ServerException.ChangedCertificate changed = assertThrows(ServerException.ChangedCertificate.class,
                () -> ask(remote.address(), OTHER));

        assertEquals(OTHER, changed.expected());
        assertEquals(remote.fingerprint(), changed.found());
        assertTrue(remote.received().isEmpty());
    }

    @Test
    void acceptsAPinnedCertificateUnderAnotherNameOfTheServer() throws ServerException {
        URI byNumber = URI.create("https://127.0.0.1:" + remote.port());

        assertEquals(new Named(1, "a"), ask(byNumber, remote.fingerprint()));
    }

    private static Named ask(URI address, @Nullable String pin) throws ServerException {
        return new Server(address, pin, Locale.FRANCE).get("/a", Named.class);
    }
}
