package assistance.server.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// E-mail addresses as users have them.
public final class EmailAddress {
    /// The longest, in characters.
    public static final int MAX_LENGTH = 254;
    private static final Pattern PLAIN = Pattern.compile("[^\\s<>\"(),;:\\\\]+@[^\\s<>@]+");

    private EmailAddress() {}

    /// The address in the form that is stored, without blanks around and in small letters; nothing when it can't be one.
    public static Optional<String> of(String written) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        return email.length() <= MAX_LENGTH && PLAIN.matcher(email).matches() && isValid(email)
                ? Optional.of(email)
                : Optional.empty();
    }

    private static boolean isValid(String email) {
        try {
            new InternetAddress(email, true).validate();
            return true;
        } catch (AddressException wrong) {
            return false;
        }
    }
}
