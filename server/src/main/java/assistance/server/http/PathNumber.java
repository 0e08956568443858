package assistance.server.http;

import io.javalin.http.Context;

/// A number in a path; what is no number names nothing that exists.
public final class PathNumber {
    private static final int LONGEST = 18;

    private PathNumber() {}

    /// The positive number in a placeholder of the path.
    public static long of(Context context, String placeholder) {
        String digits = context.pathParam(placeholder);
        boolean isNumber = !digits.isEmpty() && digits.length() <= LONGEST
                && digits.chars().allMatch(character -> character >= '0' && character <= '9');
        if (!isNumber) {
            throw Refusal.notFound();
        }
        return Long.parseLong(digits);
    }
}
