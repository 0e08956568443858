package assistance.client.connection;

/// What the server answered, with the version it stands at.
///
/// @param etag to be sent back as If-Match when changing it
public record Versioned<T>(T value, String etag) {}
