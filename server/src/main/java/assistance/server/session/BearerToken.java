package assistance.server.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/// The secret that proves a session: 256 random bits the client keeps, of which the server only stores a hash.
record BearerToken(String value) {
    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    static BearerToken random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new BearerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// The token in an Authorization header, empty when there is none.
    static BearerToken in(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new BearerToken("");
        }
        return new BearerToken(header.substring(SCHEME.length()).strip());
    }

    String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "BearerToken[]";
    }
}
