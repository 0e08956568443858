package assistance.server.ticket;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.server.account.Account;

/// A ticket about to be stored, every part of it checked.
record NewTicket(String title, Priority priority, Named company, Named contract, Account author, String text) {
    private static final int BEGINNING = 500;

    /// What the grid shows of the text; never half of a surrogate pair.
    String firstMessage() {
        if (text.length() <= BEGINNING) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING);
    }
}
