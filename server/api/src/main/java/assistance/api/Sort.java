package assistance.api;

/// One step of a sort order.
public record Sort(Column column, boolean descending) {}
