package assistance.api.account;

/// What a new password must be, after NIST SP 800-63B-4, 3.1.1.2: long enough and not well known, with no rule about the
/// kinds of its characters.
public final class PasswordRules {
    /// The shortest password, in Unicode code points.
    public static final int MIN_LENGTH = 12;
    /// The longest password, in UTF-16 characters.
    public static final int MAX_LENGTH = 1000;

    private PasswordRules() {}
}
