package assistance.api;

/// A session that has begun.
///
/// @param token 256 random bits in URL-safe Base64, to be sent as `Authorization: Bearer`
public record SignedIn(String token, User user) {
    /// Keeps the token out of logs.
    @Override
    public String toString() {
        return "SignedIn[" + user.id() + "]";
    }
}
