package assistance.client.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstInstanceTest {
    @TempDir
    private Path home;

    private final List<String> received = new CopyOnWriteArrayList<>();

    @Test
    void takesTheLinksOfThoseThatStartLater() throws IOException {
        try (FirstInstance _ = claim()) {
            assertTrue(FirstInstance.handOver(home, "assistance://ticket/33"));
            assertTrue(FirstInstance.handOver(home, ""));
            assertEquals(List.of("assistance://ticket/33", ""), received);
        }
    }

    @Test
    void handsNothingOverWhereNoneRuns() throws IOException {
        assertFalse(FirstInstance.handOver(home, "assistance://ticket/33"));
        claim().close();
        assertFalse(FirstInstance.handOver(home, "assistance://ticket/33"));
    }

    @Test
    void isNotHinderedByWhatACrashLeft() throws IOException {
        Files.createDirectories(home.resolve("instance"));
        Files.writeString(home.resolve("instance/socket"), "");
        Files.writeString(home.resolve("instance/lock"), "");

        assertFalse(FirstInstance.handOver(home, ""));
        claim().close();
    }

    @Test
    void listensWhereNobodyElseMayEnter() throws IOException {
        try (FirstInstance _ = claim()) {
            assertEquals("rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("instance"))));
        }
    }

    @Test
    void goesOnAfterACallerThatSaysTooMuchOrNothing() throws IOException {
        try (FirstInstance _ = claim()) {
            try (SocketChannel caller = call()) {
                ByteBuffer flood = ByteBuffer.allocate(Handover.LONGEST);
                caller.write(flood);
                assertEquals(-1, caller.read(ByteBuffer.allocate(1)));
            }
            call().close();
            assertTrue(FirstInstance.handOver(home, "assistance://" + "x".repeat(Handover.LONGEST)));
            assertEquals(List.of("assistance:"), received);
        }
    }

    private FirstInstance claim() throws IOException {
        return FirstInstance.claim(home, "", received::add).orElseThrow();
    }

    private SocketChannel call() throws IOException {
        SocketChannel caller = SocketChannel.open(StandardProtocolFamily.UNIX);
        caller.connect(UnixDomainSocketAddress.of(home.resolve("instance/socket")));
        return caller;
    }
}
