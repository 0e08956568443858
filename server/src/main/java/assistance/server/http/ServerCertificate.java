package assistance.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import okhttp3.tls.HeldCertificate;

import assistance.server.disk.OwnerOnly;

/// The certificate the server shows, with its private key.
///
/// @param fingerprint the SHA-256 of the certificate as users compare it: upper-case hexadecimal, colons between bytes
public record ServerCertificate(KeyStore keyStore, String fingerprint) {
    private static final int DAYS = 3650;

    /// Reads the PEM files an administrator configured: the certificate with its chain, and its key.
    public static ServerCertificate read(Path certificate, Path key) {
        try {
            var chain = Pem.certificates(certificate);
            var privateKey = Pem.privateKey(key, chain.getFirst().getPublicKey().getAlgorithm());
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", privateKey, new char[0], chain.toArray(X509Certificate[]::new));
            return new ServerCertificate(store, fingerprint(chain.getFirst()));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException("The certificate " + certificate + " with the key " + key
                    + " can't be used: " + unusable.getMessage(), unusable);
        }
    }

    /// Reads the certificate in a folder, after making one when there is none yet.
    public static ServerCertificate readOrMake(Path folder) {
        Path certificate = folder.resolve("certificate.pem");
        Path key = folder.resolve("key.pem");
        if (!Files.exists(certificate)) {
            make(certificate, key);
        }
        return read(certificate, key);
    }

    /// The key comes first: a certificate in the folder always has its key.
    private static void make(Path certificate, Path key) {
        var made = new HeldCertificate.Builder().commonName("Assistance")
                .duration(DAYS, TimeUnit.DAYS)
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .addSubjectAlternativeName("::1");
        String host = hostName();
        if (!host.isEmpty() && !host.equals("localhost")) {
            made.addSubjectAlternativeName(host);
        }
        var held = made.build();
        try {
            OwnerOnly.createFile(key);
            Files.writeString(key, held.privateKeyPkcs8Pem());
            Files.writeString(certificate, held.certificatePem());
        } catch (IOException unwritable) {
            throw new IllegalStateException("No certificate can be made in " + certificate.getParent(), unwritable);
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }
}
