package assistance.api;

/// Asks for a session.
///
/// @param email at most 254 characters, case ignored
/// @param password at most 1,000 characters
public record SignIn(String email, String password) {
    /// Keeps the password out of logs.
    @Override
    public String toString() {
        return "SignIn[" + email + "]";
    }
}
