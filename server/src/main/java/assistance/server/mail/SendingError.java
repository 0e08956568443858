package assistance.server.mail;

import java.util.MissingResourceException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import assistance.server.mail.delivery.MailServerUnreachable;
import assistance.server.text.Texts;

/// Why a mail could not be sent, as the queue keeps it: the key of a sentence and what fills it, so that each
/// administrator reads it in the own language, or what the mail server answered, as it is.
public final class SendingError {
    static final String LINK_ENDED = "mail.error.linkEnded";

    private static final int LENGTH = 500;
    private static final String SENTENCE = "mail.error.";

    private SendingError() {}

    static String describe(Exception failure) {
        String error = key(failure) + answer(failure).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return error.length() <= LENGTH ? error : error.substring(0, LENGTH - 1) + "…";
    }

    private static String key(Exception failure) {
        if (failure instanceof MailServerUnreachable) {
            return SENTENCE + (isLogin(failure) ? "login\t" : "unreachable\t");
        }
        return failure instanceof AddressException ? SENTENCE + "address\t" : "";
    }

    private static boolean isLogin(Exception failure) {
        return failure.getCause() instanceof AuthenticationFailedException;
    }

    private static String answer(Exception failure) {
        if (isLogin(failure)) {
            // The answer of a mail server to a wrong password may repeat what was sent.
            return "";
        }
        Throwable deepest = failure;
        for (var cause = failure.getCause(); cause != null && cause.getMessage() != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest instanceof MessagingException
                ? String.valueOf(deepest.getMessage())
                : deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }

    /// What the queue keeps as words; the mail server's own are nobody's language.
    public static String words(String stored, Texts texts) {
        if (!stored.startsWith(SENTENCE)) {
            return stored;
        }
        String[] parts = stored.split("\t", 2);
        try {
            return texts.get(parts[0], parts.length == 1 ? "" : parts[1]).strip();
        } catch (MissingResourceException ofAnotherVersion) {
            return stored;
        }
    }
}
