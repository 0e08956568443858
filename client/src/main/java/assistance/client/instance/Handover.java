package assistance.client.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// How one client hands a link to another: one line of at most [#LONGEST] bytes, answered by one byte.
final class Handover {
    static final int LONGEST = 2_000;

    private Handover() {}

    /// Sends a link; true once the other side has it.
    static boolean send(SocketChannel other, String link) throws IOException {
        // A line break would end it early: what has one is no link.
        ByteBuffer line = StandardCharsets.UTF_8.encode(link.lines().findFirst().orElse("") + "\n");
        if (line.remaining() > LONGEST) {
            line = StandardCharsets.UTF_8.encode("assistance:\n");
        }
        while (line.hasRemaining()) {
            other.write(line);
        }
        return other.read(ByteBuffer.allocate(1)) == 1;
    }

    /// Takes a link.
    ///
    /// @throws IOException when what comes is none, or ends early
    static String receive(SocketChannel caller) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        while (bytes.position() == 0 || bytes.get(bytes.position() - 1) != '\n') {
            if (!bytes.hasRemaining() || caller.read(bytes) < 0) {
                throw new IOException("no link");
            }
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    }

    static void confirm(SocketChannel caller) throws IOException {
        caller.write(ByteBuffer.wrap(new byte[]{'.'}));
    }
}
