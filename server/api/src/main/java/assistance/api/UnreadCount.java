package assistance.api;

/// The badge of "Tickets non lus".
public record UnreadCount(long count) {}
