package assistance.client.connection.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/// A real proxy for CONNECT that leads every name to one port of this computer, and may ask who one is.
public final class TestProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int target;
    private final @Nullable String expected;
    private final String scheme;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// @param credentials `user:password`, or null when anybody may pass
    public TestProxy(int target, @Nullable String credentials) {
        this(target, credentials, "Basic");
    }

    TestProxy(int target, @Nullable String credentials, String scheme) {
        this.target = target;
        this.scheme = scheme;
        expected = credentials == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// Leads every address through this proxy.
    public ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("localhost", port())));
            }

            @Override
            public void connectFailed(URI address, java.net.SocketAddress proxy, IOException failure) {}
        };
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// The first lines of what was asked, oldest first.
    public List<String> asked() {
        return asked;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), 1);
            List<String> head = head(reader);
            while (!head.isEmpty() && !mayPass(head)) {
                answer(client, "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + scheme
                        + " realm=\"réseau\"\r\nContent-Length: 0\r\n\r\n");
                head = head(reader);
            }
            if (!head.isEmpty()) {
                answer(client, "HTTP/1.1 200 Connection established\r\n\r\n");
                pipe(client);
            }
        } catch (IOException gone) {
            // The test has ended, or the client gave up.
        }
    }

    private List<String> head(BufferedReader reader) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            head.add(line);
        }
        if (!head.isEmpty()) {
            asked.add(head.getFirst());
        }
        return head;
    }

    private boolean mayPass(List<String> head) {
        return expected == null || head.contains("Proxy-Authorization: " + expected);
    }

    private static void answer(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    private void pipe(Socket client) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            Thread back = Thread.ofVirtual().start(() -> copy(server, client));
            copy(client, server);
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // The other side ends, too.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
