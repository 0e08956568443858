package assistance.client.diagnostic;

/// What came of a test.
///
/// @param advice what to do about it; empty when all is well
public record Finding(State state, String words, String advice) {
    /// How it is.
    public enum State {
        WAITING, RUNNING, GOOD, WARNING, BAD, LEFT_OUT
    }

    static Finding good(String words) {
        return new Finding(State.GOOD, words, "");
    }
}
