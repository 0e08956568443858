package assistance.api;

import java.util.List;

/// How a user has arranged the grid: the query with everything in it but the page, and the widths of its columns.
///
/// @param widths of the columns the user has resized; empty means each as wide as it likes
public record GridLayout(TicketQuery query, List<Width> widths) {
    @SuppressWarnings("NullAway") // a reader of JSON passes null for what is absent
    public GridLayout {
        widths = widths == null ? List.of() : List.copyOf(widths);
    }

    /// How wide a column is.
    ///
    /// @param pixels at 100 % zoom, from 20 to 2,000
    public record Width(Column column, int pixels) {}
}
