package assistance.server.password;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;

import assistance.api.account.PasswordRules;
import assistance.server.http.Refusal.Sentence;

/// Judges passwords that are to be chosen, see [PasswordRules]: one that is short, well known, or soon guessed by
/// somebody who knows its user, is none.
public final class NewPasswords {
    /// What a guesser needs to be turned away by: a billion tries, where signing in allows forty an hour.
    private static final double LEAST_GUESSES_LOG10 = 9;
    /// Guessing takes time that grows with the square of the length; what follows makes a password only better.
    private static final int JUDGED = 64;
    /// What the library's English lists lack.
    private static final List<String> WELL_KNOWN = List.of("assistance", "motdepasse", "passe", "azerty", "azertyuiop",
            "bonjour", "bienvenue", "administrateur", "utilisateur", "soleil", "chouchou", "doudou", "loulou",
            "jetaime",
            "printemps", "ete", "automne", "hiver", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
            "aout", "septembre", "octobre", "novembre", "decembre");

    private final Zxcvbn guesser = new Zxcvbn();

    /// What is wrong with a password.
    ///
    /// @param about names, addresses and the like of the one who is to use it
    public Optional<Sentence> fault(String password, List<String> about) {
        if (password.isEmpty()) {
            return fault("http.missing");
        }
        if (password.codePointCount(0, password.length()) < PasswordRules.MIN_LENGTH) {
            return fault("password.tooShort", PasswordRules.MIN_LENGTH);
        }
        if (password.length() > PasswordRules.MAX_LENGTH) {
            return fault("password.tooLong", PasswordRules.MAX_LENGTH);
        }
        if (password.codePoints().anyMatch(NewPasswords::isUntypable)) {
            return fault("http.controlCharacter");
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        return guesser.measure(judged, words(about)).getGuessesLog10() < LEAST_GUESSES_LOG10
                ? fault("password.tooEasy")
                : Optional.empty();
    }

    /// What is wrong with a password and its repetition, by the names of their fields in a form.
    public Map<String, Sentence> faults(String password, String confirmation, List<String> about) {
        var fault = fault(password, about);
        if (fault.isPresent()) {
            return Map.of("password", fault.get());
        }
        return password.equals(confirmation)
                ? Map.of()
                : Map.of("confirmation", new Sentence(
                        confirmation.isEmpty() ? "http.missing" : "password.different", List.of()));
    }

    private static Optional<Sentence> fault(String key, Object... arguments) {
        return Optional.of(new Sentence(key, List.of(arguments)));
    }

    // The same characters that signing in would refuse.
    private static boolean isUntypable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static List<String> words(List<String> about) {
        var words = new ArrayList<>(WELL_KNOWN);
        for (String text : about) {
            words.add(text);
            words.addAll(List.of(text.split("@")));
            words.addAll(List.of(text.split("[^\\p{L}\\p{N}]+")));
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
