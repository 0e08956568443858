package assistance.client.connection;

import java.nio.file.Path;

/// A file of this computer to be sent along.
///
/// @param size in bytes, when it was chosen
public record Upload(String name, Path file, long size) {}
