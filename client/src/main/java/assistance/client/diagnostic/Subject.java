package assistance.client.diagnostic;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.network.Network;

/// What is looked at.
///
/// @param server its address; nothing as long as none is typed
/// @param pin the fingerprint accepted for it, or null
/// @param home the client's folder, where drafts are kept
/// @param version of this client
/// @param serverVersion known to who is signed in
public record Subject(Optional<URI> server, @Nullable String pin, Network network, Path home, String version,
        Optional<String> serverVersion) {}
