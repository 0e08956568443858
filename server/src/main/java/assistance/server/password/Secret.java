package assistance.server.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// 256 random bits that let in whoever holds them, and of which the server only stores a hash.
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    /// A new one, in 43 characters that stand for themselves in a URL.
    public static String random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// What is stored of one. No salt and no slow function: nobody can try out 256 bits.
    public static String hash(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
