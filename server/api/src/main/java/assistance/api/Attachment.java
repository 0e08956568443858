package assistance.api;

/// A stored document of a message.
///
/// @param name as shown and saved: `Ticket {number} - {file name}`, safe as a file name on every system
/// @param size in bytes
/// @param mediaType found by the server from the bytes, never the sender's word
public record Attachment(long id, String name, long size, String mediaType) {}
