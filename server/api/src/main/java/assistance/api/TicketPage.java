package assistance.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One page of the grid. Asked for with `?count=later`, a page that is found faster than it is counted comes with null
/// for both counts, and `POST /api/tickets/count` answers them; otherwise both are there.
///
/// @param page counted from 0; the last page when the query asked for one beyond it
/// @param pageCount at least 1, or null when not counted
/// @param ticketCount tickets on all pages together, or null when not counted
public record TicketPage(List<Line> lines, int page, @Nullable Integer pageCount, @Nullable Long ticketCount) {
    public TicketPage {
        lines = List.copyOf(lines);
    }
}
