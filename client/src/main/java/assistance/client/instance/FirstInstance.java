package assistance.client.instance;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

import assistance.client.settings.OwnerOnly;

/// Being the one client of this user on this computer: what is started later hands its link over, through a socket
/// in a folder that only the user may enter. The lock is the system's, so a crash leaves none.
public final class FirstInstance implements Closeable {
    private static final System.Logger LOG = System.getLogger(FirstInstance.class.getName());

    private final FileLock lock;
    private final Path socket;
    private final ServerSocketChannel door;

    private FirstInstance(FileLock lock, Path socket, ServerSocketChannel door) {
        this.lock = lock;
        this.socket = socket;
        this.door = door;
    }

    /// Hands a link to the client that runs already; false when none does.
    ///
    /// @param home the client's folder
    /// @param link empty to bring the window to the front only
    public static boolean handOver(Path home, String link) {
        Path socket = socket(home);
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel other = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            other.connect(UnixDomainSocketAddress.of(socket));
            return Handover.send(other, link);
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }

    /// Becomes the one client; empty when another one is, and was told.
    ///
    /// @param received told each link, on a thread of its own; an empty one asks for the window only
    /// @throws IOException when it can't be found out: better two of them than none
    public static Optional<FirstInstance> claim(Path home, String link, Consumer<String> received)
            throws IOException {
        Path folder = home.resolve("instance");
        OwnerOnly.createFolder(folder);
        // One starts at a time: who is not the first finds the first one listening.
        try (FileChannel starting = open(folder.resolve("starting"))) {
            starting.lock();
            FileChannel file = open(folder.resolve("lock"));
            FileLock lock = file.tryLock();
            if (lock != null) {
                return Optional.of(listening(lock, socket(home), received));
            }
            file.close();
        }
        if (!handOver(home, link)) {
            throw new IOException("the client that runs already does not answer");
        }
        return Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FirstInstance listening(FileLock lock, Path socket, Consumer<String> received)
            throws IOException {
        try {
            // Left by a crash: nobody listens there, the lock is here.
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            FirstInstance first = new FirstInstance(lock, socket, door);
            Thread.ofVirtual().name("instance").start(() -> first.listen(received));
            return first;
        } catch (IOException | RuntimeException deaf) {
            lock.acquiredBy().close();
            throw new IOException("nothing can be handed over", deaf);
        }
    }

    private static Path socket(Path home) {
        return home.resolve("instance").resolve("socket");
    }

    private void listen(Consumer<String> received) {
        while (door.isOpen()) {
            try {
                SocketChannel caller = door.accept();
                Thread.ofVirtual().name("handover").start(() -> take(caller, received));
            } catch (IOException closed) {
                LOG.log(Level.DEBUG, "No more links are taken", closed);
                return;
            }
        }
    }

    private static void take(SocketChannel caller, Consumer<String> received) {
        try (caller) {
            received.accept(Handover.receive(caller));
            Handover.confirm(caller);
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "A link was not handed over", broken);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(socket);
            lock.acquiredBy().close();
        } catch (IOException left) {
            LOG.log(Level.DEBUG, "The system clears away what is left at the end", left);
        }
    }
}
