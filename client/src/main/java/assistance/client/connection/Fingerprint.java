package assistance.client.connection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/// The SHA-256 of a certificate, by which a person can recognise it.
public final class Fingerprint {
    private static final int GROUP = 4;

    private Fingerprint() {}

    /// Of a certificate, in 64 capital digits.
    public static String of(X509Certificate certificate) throws CertificateEncodingException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same fingerprint without colons, spaces or small letters.
    public static String plain(String written) {
        return written.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
    }

    /// In groups of four digits, to be compared by eye.
    public static String readable(String fingerprint) {
        StringBuilder groups = new StringBuilder();
        String digits = plain(fingerprint);
        for (int i = 0; i < digits.length(); i += GROUP) {
            groups.append(i == 0 ? "" : " ").append(digits, i, Math.min(i + GROUP, digits.length()));
        }
        return groups.toString();
    }
}
