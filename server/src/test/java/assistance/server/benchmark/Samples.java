package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.HttpsClient;

/// Values that a reader's tickets have, as often as they have them.
final class Samples {
    private static final int PAGES = 20;
    private static final int PAGE_SIZE = 100;
    private static final int SHORTEST_WORD = 4;

    private final List<Line.Ticket> tickets = new ArrayList<>();
    private final long ticketCount;

    Samples(HttpsClient reader) {
        ticketCount = Objects.requireNonNull(page(reader, 0).ticketCount());
        int pages = (int) (ticketCount / PAGE_SIZE);
        for (int i = 0; i < PAGES; i++) {
            page(reader, pages * i / PAGES).lines().forEach(line -> tickets.add((Line.Ticket) line));
        }
    }

    private static TicketPage page(HttpsClient reader, int page) {
        return reader.post(Operation.SEARCH, TicketQuery.of(TicketView.ALL).withPage(page, PAGE_SIZE))
                .as(TicketPage.class);
    }

    /// How many tickets the reader sees.
    long ticketCount() {
        return ticketCount;
    }

    /// A value as a filter names it.
    String value(Column column, SplittableRandom random) {
        var ticket = tickets.get(random.nextInt(tickets.size()));
        return switch (column) {
            case DATE -> ticket.createdAt().atZone(Calendar.ZONE).toLocalDate().toString();
            case NUMBER -> Long.toString(ticket.number());
            case TITLE -> ticket.title();
            case PRIORITY -> ticket.priority().name();
            case STATE -> ticket.state().name();
            case CONTRACT -> ticket.contract().name();
            case COMPANY -> ticket.company().name();
            case AUTHOR -> ticket.author().name();
            case ASSIGNEE -> ticket.assignee() == null ? "" : ticket.assignee().name();
        };
    }

    /// Different values, at most so many.
    List<String> values(Column column, int count, SplittableRandom random) {
        return random.ints(count).mapToObj(i -> value(column, random)).distinct().toList();
    }

    /// A word of a text column.
    String word(Column column, SplittableRandom random) {
        List<String> words = List.of();
        while (words.isEmpty()) {
            words = List.of(value(column, random).split("[ _]+"))
                    .stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .toList();
        }
        return words.get(random.nextInt(words.size()));
    }
}
