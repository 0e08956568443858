package assistance.client.live;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.stream.Collectors;

import assistance.client.ui.Background;

/// The networks the computer is on, by its own addresses there. Asking the system can take a while: an answer is that of
/// the question before.
public final class Networks {
    private final Background background;
    private Set<InetAddress> known = Set.of();
    private boolean asking;

    public Networks(Background background) {
        this.background = background;
        ask();
    }

    /// What was last known.
    public Set<InetAddress> current() {
        ask();
        return known;
    }

    private void ask() {
        if (!asking) {
            asking = true;
            background.run(Networks::addresses, now -> {
                known = now;
                asking = false;
            }, _ -> asking = false);
        }
    }

    private static Set<InetAddress> addresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .collect(Collectors.toSet());
    }
}
