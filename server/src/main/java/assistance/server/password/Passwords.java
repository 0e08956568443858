package assistance.server.password;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/// Argon2id with the parameters OWASP recommends. Each hash takes 19 MiB and a processor for a tenth of a second, so
/// only as many run at once as there are processors; the others wait their turn.
public final class Passwords {
    private static final int MEBIBYTES_19 = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    /// Compared with where there is no user, so that the answer takes as long as with one; nobody knows its password.
    private static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$YXNzaXN0YW5jZS1ub2JvZHk"
            + "$q0x1H8Yw1mXqk3p5o1n3JmV2c0w9bT4rZs6uDf7gKhE";

    private final Argon2Function argon2 = Argon2Function.getInstance(MEBIBYTES_19, PASSES, LANES, HASH_BYTES,
            Argon2.ID);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /// A hash with a salt of its own, to be stored.
    public String hash(String password) {
        return inTurn(() -> Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /// Whether a password is the one of a stored hash; never of an absent or an empty one, after the same time.
    public boolean matches(String password, Optional<String> hash) {
        Optional<String> chosen = hash.filter(stored -> !stored.isEmpty());
        String compared = chosen.orElse(NOBODYS);
        boolean same = inTurn(() -> Password.check(normal(password), compared)
                .with(Argon2Function.getInstanceFromHash(compared)));
        return same && chosen.isPresent();
    }

    // One keyboard writes an accent as one character, another as two: the password is the same.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
