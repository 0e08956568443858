package assistance.server.mail;

import java.util.ArrayList;

import jakarta.mail.AuthenticationFailedException;
import org.jspecify.annotations.Nullable;

/// What the mail queue says about a mail that could not be sent.
final class SendingError {
    private static final int LENGTH = 500;
    private static final int CAUSES = 4;

    private SendingError() {}

    static String describe(Exception failure) {
        if (failure instanceof AuthenticationFailedException) {
            // The answer of a mail server to a wrong password may repeat what was sent.
            return "The mail server refused the user name or the password";
        }
        var parts = new ArrayList<String>();
        for (@Nullable
        Throwable cause = failure; cause != null && parts.size() < CAUSES; cause = cause.getCause()) {
            parts.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
        String error = String.join("; ", parts).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return error.length() <= LENGTH ? error : error.substring(0, LENGTH - 1) + "…";
    }
}
