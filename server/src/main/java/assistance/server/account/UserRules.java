package assistance.server.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

import assistance.server.http.FieldChecks;

/// What the data of users must be, whoever enters them.
public final class UserRules {
    private static final int NAME_LENGTH = 100;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private UserRules() {}

    /// Checks a first or last name.
    ///
    /// @return the name without surrounding blanks, to be used only after [FieldChecks#refuseFaults]
    public static String name(String path, String name, FieldChecks checks) {
        return checks.line(path, name, NAME_LENGTH);
    }

    /// Like [#name], where null stands for no name.
    static @Nullable String nameOr(String path, @Nullable String name, FieldChecks checks) {
        return name == null ? null : name(path, name, checks);
    }

    /// Checks an e-mail address.
    ///
    /// @return the address in the form that is stored, to be used only after [FieldChecks#refuseFaults]
    public static String email(String path, String email, FieldChecks checks) {
        String line = checks.line(path, email, EmailAddress.MAX_LENGTH);
        var address = EmailAddress.of(line);
        checks.require(address.isPresent(), path, "account.email");
        return address.orElse("");
    }

    /// Checks a language of the program.
    public static void checkLanguage(String language, FieldChecks checks) {
        checks.require(LANGUAGES.contains(language), "language", "account.unknownLanguage");
    }
}
