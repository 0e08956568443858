package assistance.client.connection.network;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.github.markusbernhardt.proxy.ProxySearch;
import org.jspecify.annotations.Nullable;

/// The proxies this system is set up with: Java's own properties, the desktop's settings with their script (PAC), the
/// environment. Looked for with the first call, for that takes its time, and anew after a while or once one fails: a
/// portable computer changes its network. What is on this computer is never asked through one.
public final class SystemProxies extends ProxySelector {
    private static final System.Logger LOG = System.getLogger(SystemProxies.class.getName());
    private static final List<Proxy> NONE = List.of(Proxy.NO_PROXY);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private @Nullable ProxySelector found;
    private boolean searched;
    private long searchedAt;

    @Override
    public List<Proxy> select(URI address) {
        if (isHere(Objects.requireNonNullElse(address.getHost(), ""))) {
            return NONE;
        }
        ProxySelector system = system();
        if (system == null) {
            return NONE;
        }
        try {
            List<Proxy> proxies = system.select(address);
            return proxies.isEmpty() ? NONE : proxies;
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "The system''s proxy settings cannot be understood: {0}", broken.toString());
            return NONE;
        }
    }

    /// True for an address that leads back to this computer.
    static boolean isHere(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost") || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("[::1]") || name.equals("::1");
    }

    private synchronized @Nullable ProxySelector system() {
        long now = System.nanoTime();
        if (!searched || now - searchedAt > FRESH.toNanos()) {
            searched = true;
            searchedAt = now;
            found = search();
        }
        return found;
    }

    private static @Nullable ProxySelector search() {
        ProxySearch search = new ProxySearch();
        search.addStrategy(ProxySearch.Strategy.JAVA);
        search.addStrategy(ProxySearch.Strategy.OS_DEFAULT);
        search.addStrategy(ProxySearch.Strategy.ENV_VAR);
        try {
            return search.getProxySelector();
        } catch (RuntimeException | LinkageError unreadable) {
            LOG.log(Level.WARNING, "The system''s proxy settings cannot be read: {0}", unreadable.toString());
            return null;
        }
    }

    @Override
    public synchronized void connectFailed(URI address, SocketAddress proxy, IOException cause) {
        searched = false;
    }
}
