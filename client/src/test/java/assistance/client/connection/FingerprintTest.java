package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void readsColonsAndSmallLettersAsTheSameFingerprint() {
        assertEquals("AB01CD", Fingerprint.plain("ab:01:cd"));
    }

    @Test
    void isShownInGroupsOfFour() {
        assertEquals("ABCD EF01 23", Fingerprint.readable("abcdef0123"));
    }
}
