package assistance.client.grid;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import assistance.api.Line;
import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.TicketCount;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// Pages through tickets held here, sorted and grouped.
public final class FakeGridClient extends GridClient {
    /// The queries asked for so far.
    public final List<TicketQuery> queries = new ArrayList<>();
    /// The tickets there are.
    public List<Line.Ticket> tickets;
    /// Thrown instead of an answer, when not null.
    public @Nullable ServerException trouble;
    /// Leaves the counts out of pages.
    public boolean countsLater;
    /// Holds answers back until it is open.
    public CountDownLatch gate = new CountDownLatch(0);

    /// @param count of tickets there are
    public FakeGridClient(int count) {
        super(new Server(URI.create("https://assistance.example"), null, Locale.FRANCE));
        tickets = LongStream.rangeClosed(1, count).map(i -> count + 1 - i).mapToObj(FakeGridClient::ticket).toList();
    }

    @Override
    public TicketPage search(TicketQuery query) throws ServerException {
        queries.add(query);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (trouble != null) {
            throw trouble;
        }
        List<List<Line>> pages = new GroupedPages(query, tickets).pages();
        int page = Math.min(query.page(), pages.size() - 1);
        return countsLater
                ? new TicketPage(pages.get(page), page, null, null)
                : new TicketPage(pages.get(page), page, pages.size(), (long) tickets.size());
    }

    @Override
    public TicketCount count(TicketQuery query) {
        return new TicketCount(new GroupedPages(query, tickets).pages().size(), tickets.size());
    }

    /// A ticket; every third is unread, and the state and the priority follow the number.
    public static Line.Ticket ticket(long number) {
        return ticket(number, "Titre du ticket " + number);
    }

    public static Line.Ticket ticket(long number, String title) {
        TicketState state = List.of(TicketState.values()).get((int) (number % 4));
        Priority priority = List.of(Priority.values()).get((int) (number % 3));
        return new Line.Ticket(number, title,
                Instant.parse("2026-11-01T09:00:00Z").plus(Duration.ofDays(number)), priority, state,
                new Named(1, "ATELIERS DU RHÔNE"), new Named(3, "Assistance Gestion"), new Named(7, "DURAND Claire"),
                null, number % 3 == 0, "Bonjour,\nPremier message du ticket " + number + ".");
    }
}
