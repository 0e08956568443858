package assistance.client.connection.network;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The authorities this system believes, a company's own among them.
final class SystemCertificates {
    private static final System.Logger LOG = System.getLogger(SystemCertificates.class.getName());
    /// Where Debian, Red Hat and SUSE keep them, and their relatives.
    private static final List<Path> BUNDLES = List.of(Path.of("/etc/ssl/certs/ca-certificates.crt"),
            Path.of("/etc/pki/tls/certs/ca-bundle.crt"), Path.of("/etc/ssl/ca-bundle.pem"));

    private SystemCertificates() {}

    /// Nothing when they can't be read.
    static Optional<KeyStore> find() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        try {
            if (system.contains("win")) {
                return Optional.of(store("Windows-ROOT"));
            }
            if (system.contains("mac")) {
                return Optional.of(store("KeychainStore-ROOT", "KeychainStore"));
            }
            Optional<Path> bundle = BUNDLES.stream().filter(Files::isReadable).findFirst();
            return bundle.isEmpty() ? Optional.empty() : Optional.of(read(bundle.get()));
        } catch (IOException | GeneralSecurityException unreadable) {
            LOG.log(Level.WARNING, "The system's authorities cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /// All certificates of a PEM file.
    static KeyStore read(Path bundle) throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        try (InputStream pem = Files.newInputStream(bundle)) {
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority" + number++, one);
            }
        }
        return store;
    }

    private static KeyStore store(String... kinds) throws IOException, GeneralSecurityException {
        KeyStore all = empty();
        for (String kind : kinds) {
            KeyStore one = KeyStore.getInstance(kind);
            one.load(null, null);
            for (String alias : Collections.list(one.aliases())) {
                if (one.isCertificateEntry(alias)) {
                    all.setCertificateEntry(kind + alias, one.getCertificate(alias));
                }
            }
        }
        return all;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }
}
