package assistance.api;

import java.util.List;

/// The distinct values of a column in the column's ascending order, for its funnel. Values that are equal but for case
/// and accents are one.
///
/// @param values at most [#LIMIT], the first ones; days have no limit
/// @param more true when there are others: a search finds them
public record ColumnValues(List<Value> values, boolean more) {
    /// The most values an answer holds, as many as one condition takes.
    public static final int LIMIT = 1000;

    public ColumnValues {
        values = List.copyOf(values);
    }

    /// One value.
    ///
    /// @param value as a filter names it, empty for a blank; an ISO day for DATE
    /// @param label as shown
    /// @param count tickets that have it
    public record Value(String value, String label, long count) {}
}
