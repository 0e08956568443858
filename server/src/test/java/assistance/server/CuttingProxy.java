package assistance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between a client and a server and cuts one connection after so many bytes either way.
public final class CuttingProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int serverPort;
    private final long mostUp;
    private final long mostDown;
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();

    /// @param mostUp how many bytes to the server are let through
    /// @param mostDown how many bytes to the client are let through
    public CuttingProxy(int serverPort, long mostUp, long mostDown) {
        this.serverPort = serverPort;
        this.mostUp = mostUp;
        this.mostDown = mostDown;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /// How many bytes went to the server.
    public long up() {
        return up.get();
    }

    /// How many bytes went to the client.
    public long down() {
        return down.get();
    }

    private void serve() {
        try (listening; var client = listening.accept(); var server = new Socket("localhost", serverPort)) {
            var answers = Thread.ofVirtual().start(() -> pass(server, client, mostDown, down));
            pass(client, server, mostUp, up);
            answers.join();
        } catch (IOException closed) {
            // Nobody came.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to, long most, AtomicLong passed) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[1024];
            while (passed.get() < most) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, most - passed.get()));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                passed.addAndGet(read);
            }
        } catch (IOException cut) {
            // The other side too.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
