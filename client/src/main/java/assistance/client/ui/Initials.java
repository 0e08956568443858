package assistance.client.ui;

/// Two letters for a person.
final class Initials {
    private Initials() {}

    /// The initials of "NOM Prénom": one letter of the name, one of the first name, which is the first word not
    /// written in capitals.
    static String of(String displayName) {
        String[] words = displayName.strip().split("[\\s\u00a0]+", -1);
        String second = "";
        for (int i = words.length - 1; i > 0; i--) {
            if (second.isEmpty() || !isCapitals(words[i])) {
                second = words[i];
            }
        }
        return firstLetter(words[0]) + firstLetter(second);
    }

    private static boolean isCapitals(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
