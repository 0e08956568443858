package assistance.api.account;

/// Replaces the user's own password and ends the user's other sessions.
///
/// @param current the password until now; a wrong one is refused as a field at fault
/// @param password 12 to 1,000 characters, not one of the common ones, see [PasswordRules]
public record PasswordChange(String current, String password) {
    /// Keeps the passwords out of logs.
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
