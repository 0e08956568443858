package assistance.client.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language. A key's first part names the feature whose file holds it: `grid.columns` stands in
/// `assistance/client/grid/texts.properties`, in French, and in `texts_en.properties` beside it.
public record Texts(Locale locale) {
    private static final ResourceBundle.Control FRENCH_WHEN_ABSENT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The words for a language tag; French unless it is English.
    public static Texts forLanguage(String language) {
        return new Texts(language.startsWith("en") ? Locale.UK : Locale.FRANCE);
    }

    /// The other of the two languages.
    public Texts other() {
        return new Texts(locale.equals(Locale.FRANCE) ? Locale.UK : Locale.FRANCE);
    }

    /// The text of a key.
    ///
    /// @param arguments for the placeholders `{0}`… of [MessageFormat]; numbers that are names, such as a ticket's,
    ///        are passed as strings to stay without separators
    /// @throws java.util.MissingResourceException when no file has the key
    public String get(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle("assistance.client." + feature + ".texts", locale,
                FRENCH_WHEN_ABSENT).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
