package assistance.server.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/// The load balancers before this server: only what comes through one of them is asked for whom it speaks. Each adds
/// the address it was called from to the right end of `X-Forwarded-For`; what stands left of the first stranger's
/// address is that stranger's word, and worth nothing.
public final class TrustedProxies implements HttpConfiguration.Customizer {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final InetAddressSet proxies = new InetAddressSet();

    private TrustedProxies(Stream<String> addresses) {
        addresses.forEach(this::add);
    }

    private void add(String address) {
        int prefix = address.indexOf('/');
        // Without it, a name would be looked up in the network.
        InetAddress.ofLiteral(prefix < 0 ? address : address.substring(0, prefix));
        if (prefix >= 0 && !address.substring(prefix + 1).matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException(address);
        }
        proxies.add(address);
    }

    /// Proxies by their addresses.
    ///
    /// @param addresses IP addresses and ranges such as `10.0.0.0/8`, separated by commas; may be empty
    /// @throws IllegalArgumentException for what is neither
    public static TrustedProxies of(String addresses) {
        return new TrustedProxies(Stream.of(addresses.split(",", -1)).map(String::strip).filter(one -> !one.isEmpty()));
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        if (!(request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress caller)) {
            return request;
        }
        return client(caller.getAddress(), request.getHeaders().getValuesList(FORWARDED_FOR))
                .<Request>map(client -> new Forwarded(request, new InetSocketAddress(client, 0)))
                .orElse(request);
    }

    /// Who called the first of the proxies a request came through; nobody else than the caller when there was none.
    ///
    /// @param caller who called this server
    /// @param headers the values of `X-Forwarded-For`, in their order
    Optional<InetAddress> client(InetAddress caller, List<String> headers) {
        List<String> path = headers.stream().flatMap(header -> Arrays.stream(header.split(",", -1))).toList();
        InetAddress client = caller;
        for (int i = path.size() - 1; i >= 0 && proxies.test(client); i--) {
            try {
                client = InetAddress.ofLiteral(path.get(i).strip());
            } catch (IllegalArgumentException notAnAddress) {
                break;
            }
        }
        return client.equals(caller) ? Optional.empty() : Optional.of(client);
    }

    /// A request as if its client had called the server without a proxy.
    private static final class Forwarded extends Request.Wrapper {
        private final ConnectionMetaData connection;

        Forwarded(Request request, SocketAddress client) {
            super(request);
            connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return client;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }
}
