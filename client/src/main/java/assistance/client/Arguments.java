package assistance.client;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import assistance.client.connection.Fingerprint;
import assistance.client.connection.ServerAddress;
import assistance.client.instance.TicketLink;
import assistance.client.tray.Autostart;

/// The command line: `--server URL` chooses the server, `--trust FINGERPRINT` accepts its certificate in advance,
/// `assistance://ticket/33` opens a ticket, and `--hidden` begins without the window, as at the sign-in to the computer.
record Arguments(Optional<URI> server, Optional<String> trust, Optional<String> link, boolean hidden) {
    static Arguments parse(List<String> words) {
        return new Arguments(after("--server", words).flatMap(ServerAddress::parse),
                after("--trust", words).map(Fingerprint::plain), TicketLink.among(words),
                words.contains(Autostart.HIDDEN));
    }

    private static Optional<String> after(String name, List<String> words) {
        int at = words.indexOf(name);
        if (at >= 0 && at + 1 < words.size()) {
            return Optional.of(words.get(at + 1));
        }
        return words.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }
}
