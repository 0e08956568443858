package assistance.api;

import java.util.List;

/// One page of the grid.
///
/// @param page counted from 0; the last page when the query asked for one beyond it
/// @param pageCount at least 1
/// @param ticketCount tickets on all pages together
public record TicketPage(List<Line> lines, int page, int pageCount, long ticketCount) {
    public TicketPage {
        lines = List.copyOf(lines);
    }
}
