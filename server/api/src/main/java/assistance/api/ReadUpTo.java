package assistance.api;

/// How far a user has read a ticket's thread; the body of `PUT /api/tickets/{number}/read`. Without a body the whole
/// thread counts as read.
///
/// @param messageId the last message the user saw, so that one that came since stays unread
public record ReadUpTo(long messageId) {}
