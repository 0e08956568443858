package assistance.client.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
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

    @Test
    void oneOfSeveralStartedTogetherIsTheFirstAndIsHandedTheLinksOfTheOthers() throws Exception {
        List<Process> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                clients.add(start("assistance://ticket/33"));
            }
            List<String> words = new ArrayList<>();
            for (Process client : clients) {
                words.add(client.inputReader(StandardCharsets.UTF_8).readLine());
            }

            assertEquals(List.of(RunningClient.FIRST, RunningClient.SECOND, RunningClient.SECOND),
                    words.stream().sorted().toList());
            Process first = clients.get(words.indexOf(RunningClient.FIRST));
            assertEquals(List.of("assistance://ticket/33", "assistance://ticket/33"),
                    first.inputReader(StandardCharsets.UTF_8).lines().limit(2).toList());
        } finally {
            for (Process client : clients) {
                client.destroyForcibly().waitFor();
            }
        }

        claim().close();
    }

    private Process start(String link) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xmx64m", "-cp", System.getProperty("java.class.path"),
                RunningClient.class.getName(), home.toString(), link)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
