package assistance.client.instance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link to a ticket, `assistance://ticket/33`, as mails carry it.
public final class TicketLink {
    private static final String SCHEME = "assistance:";
    private static final Pattern TICKET = Pattern.compile("assistance:/{0,2}ticket/(\\d{1,18})/?",
            Pattern.CASE_INSENSITIVE);

    private TicketLink() {}

    /// The number of the ticket a link leads to; empty when it is no link to a ticket.
    public static Optional<Long> number(String link) {
        Matcher parts = TICKET.matcher(link.strip());
        return parts.matches() ? Optional.of(Long.parseLong(parts.group(1))) : Optional.empty();
    }

    /// The first link among the words of a command line, well-formed or not.
    public static Optional<String> among(List<String> words) {
        return words.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(SCHEME)).findFirst();
    }
}
