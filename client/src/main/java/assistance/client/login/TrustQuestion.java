package assistance.client.login;

import java.net.URI;

/// A server nobody vouches for: only the user can compare its fingerprint.
public record TrustQuestion(URI server, String fingerprint) {}
