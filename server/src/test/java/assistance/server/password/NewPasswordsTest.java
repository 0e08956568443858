package assistance.server.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.server.http.Refusal.Sentence;

class NewPasswordsTest {
    private final NewPasswords passwords = new NewPasswords();

    @ParameterizedTest
    @ValueSource(strings = {"un mot de passe sûr", "correct horse battery staple", "chat bleu 3 lune", "kX8!vPq2#mRt",
            "пароль от сервера ночью", "\uD83D\uDE80\uD83C\uDF32\uD83E\uDD8A lune verte"})
    void takesWhatIsLongAndUnknownOfWhateverKind(String password) {
        assertEquals("", fault(password));
    }

    @Test
    void countsCharactersAndNotTheirParts() {
        assertEquals("password.tooShort", fault("\uD83D\uDE80\uD83C\uDF32\uD83E\uDD8A lune ve"));
        assertEquals("password.tooShort", fault("kX8!vPq2#mR"));
        assertEquals("http.missing", fault(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "éééééééééééé", "123456789012", "abcdefghijkl", "abcabcabcabc",
            "passwordpassword", "password1234", "1q2w3e4r5t6y", "qwertyuiop12", "azertyuiop12", "motdepasse123",
            "Motdepasse2026", "iloveyouiloveyou", "bonjourbonjour", "111222333444"})
    void refusesWhatIsWellKnown(String password) {
        assertEquals("password.tooEasy", fault(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistanceassistance", "Assistance2026", "claire.durand", "clairedurand1",
            "claire.durand@ateliers.example", "claire.durand@ateliers", "DURANDclaire12", "ateliers2026"})
    void refusesTheUsersOwnNameAndTheProducts(String password) {
        assertEquals("password.tooEasy", fault(password));
    }

    @Test
    void judgesAnEndlessOneQuickly() {
        assertEquals("", fault("chat bleu 3 lune".repeat(62)));
        assertEquals("password.tooLong", fault("x".repeat(1001)));
        assertEquals("password.tooEasy", fault("a".repeat(1000)));
    }

    @Test
    void refusesWhatSigningInWouldRefuse() {
        assertEquals("http.controlCharacter", fault("chat bleu\u0000 3 lune"));
        assertEquals("http.controlCharacter", fault("chat bleu\uD800 3 lune"));
    }

    private String fault(String password) {
        return passwords.fault(password, List.of("claire.durand@ateliers.example", "Claire", "DURAND"))
                .map(Sentence::key)
                .orElse("");
    }
}
