package assistance.api;

/// What a thread entry is.
public enum MessageKind {
    /// Words and attachments for both sides.
    MESSAGE,
    /// The reason a customer gave for reopening a resolved ticket.
    REOPENING,
    /// For support only; never leaves the server for a customer.
    NOTE
}
