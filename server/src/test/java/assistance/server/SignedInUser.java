package assistance.server;

import assistance.api.User;

/// A user of a server under test with a session of its own.
public record SignedInUser(User user, HttpsClient https) {
    /// The password of all users of a test.
    public static final String PASSWORD = TestData.PASSWORD;

    public long id() {
        return user.id();
    }

    public Answer get(String path, String... headers) {
        return https.get(path, headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return https.post(path, body, headers);
    }

    public Answer put(String path, Object body) {
        return https.put(path, body);
    }

    public Answer patch(String path, Object body, String... headers) {
        return https.patch(path, body, headers);
    }

    public Answer delete(String path) {
        return https.delete(path);
    }

    public Answer post(String path, Multipart body, String... headers) {
        return https.post(path, body, headers);
    }
}
