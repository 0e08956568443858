package assistance.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as one party can be told from another: an IPv4 address, or the network part of
/// an IPv6 one, whose rest every client chooses anew at will.
public final class RemoteAddress {
    private static final int NETWORK_BYTES = 8;

    private RemoteAddress() {}

    /// The party behind an address.
    public static String of(String ip) {
        var address = InetAddress.ofLiteral(ip.replace("[", "").replace("]", ""));
        if (address instanceof Inet6Address) {
            return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
        }
        return address.getHostAddress();
    }
}
