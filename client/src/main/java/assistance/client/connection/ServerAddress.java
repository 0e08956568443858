package assistance.client.connection;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import okhttp3.HttpUrl;

/// Reads a server's address as people write it.
public final class ServerAddress {
    private ServerAddress() {}

    /// The address with its scheme and without a path, or nothing when it isn't one or isn't secure. `https://` may be
    /// left out.
    public static Optional<URI> parse(String written) {
        String text = written.strip();
        boolean named = text.toLowerCase(Locale.ROOT).matches("[a-z]+://.*");
        HttpUrl url = HttpUrl.parse(named ? text : "https://" + text);
        if (url == null || !url.isHttps()) {
            return Optional.empty();
        }
        String address = url.newBuilder()
                .username("")
                .password("")
                .encodedPath("/")
                .query(null)
                .fragment(null)
                .build()
                .toString();
        return Optional.of(URI.create(address.substring(0, address.length() - 1)));
    }
}
