package assistance.api;

import org.jspecify.annotations.Nullable;

/// Asks for the distinct values of a column, for its funnel: those of the tickets that the query finds without the
/// conditions on this column, wherever they stand in the filter.
///
/// @param query its page, sort order and groups do not matter
/// @param search only values whose label contains this, or null for all
public record ValuesQuery(TicketQuery query, Column column, @Nullable String search) {}
