package assistance.api;

/// Adds an entry to a ticket's thread.
///
/// @param text may be empty only when a file comes with it
/// @param kind [MessageKind#MESSAGE], or [MessageKind#NOTE] from support
public record NewMessage(String text, MessageKind kind) {}
