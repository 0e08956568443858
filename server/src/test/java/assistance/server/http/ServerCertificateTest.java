package assistance.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;

import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCertificateTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesOneOnceAndKeepsIt() {
        var made = ServerCertificate.readOrMake(folder);
        assertTrue(made.fingerprint().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"), made.fingerprint());
        assertEquals(made.fingerprint(), ServerCertificate.readOrMake(folder).fingerprint());
    }

    @Test
    void namesTheMachineItself() throws Exception {
        var store = ServerCertificate.readOrMake(folder).keyStore();
        var certificate = (X509Certificate) store.getCertificate("server");
        var names = certificate.getSubjectAlternativeNames()
                .stream()
                .map(name -> Objects.toString(name.get(1)))
                .collect(Collectors.toSet());
        assertTrue(names.contains("localhost") && names.contains("127.0.0.1"), names::toString);
        assertTrue(certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(3600, ChronoUnit.DAYS)));
    }

    @Test
    void keepsTheKeyForTheOwner() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        ServerCertificate.readOrMake(folder);
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.pem"))));
    }

    @Test
    void readsAChainFromAnAuthority() throws Exception {
        var authority = new HeldCertificate.Builder().certificateAuthority(0).rsa2048().build();
        var server = new HeldCertificate.Builder().signedBy(authority).rsa2048().build();
        Path chain = Files.writeString(folder.resolve("chain.pem"),
                server.certificatePem() + authority.certificatePem());
        Path key = Files.writeString(folder.resolve("own.pem"), server.privateKeyPkcs8Pem());
        var store = ServerCertificate.read(chain, key).keyStore();
        assertEquals(2, store.getCertificateChain("server").length);
    }

    @Test
    void saysWhichFileIsUnusable() throws IOException {
        ServerCertificate.readOrMake(folder);
        Path key = Files.writeString(folder.resolve("key.pem"), "-----BEGIN RSA PRIVATE KEY-----");
        var failure = assertThrows(IllegalStateException.class, () -> ServerCertificate.readOrMake(folder));
        assertTrue(String.valueOf(failure.getMessage()).contains(key.toString()), failure::toString);
    }
}
