package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.client.TestServer;

@Timeout(30)
class TransferTest {
    private static final Named BODY = new Named(1, "a");

    @TempDir
    Path folder;

    private final TestServer remote = new TestServer();
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Transfer transfer = new Transfer(new Transfer.Progress() {
        @Override
        public void begun(long tickets, long bytes) {
            told.add(tickets + " tickets, " + bytes + " bytes");
        }

        @Override
        public void received(long bytes) {
            told.add(bytes + " received");
            begun.countDown();
        }
    });

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void savesTheAnswerToABodyAndTellsHowFarItIs() throws Exception {
        remote.answer("POST /export", new TestServer.Answer(200, Map.of("Assistance-Ticket-Count", "12"), "content"));
        Path target = folder.resolve("a.xlsx");

        server.download("/export", BODY, target, transfer);

        assertEquals("content", Files.readString(target));
        assertEquals("{\"id\":1,\"name\":\"a\"}", remote.received().getFirst().body());
        assertEquals("12 tickets, 7 bytes", told.getFirst());
        assertEquals("7 received", told.getLast());
    }

    @Test
    void othersMayReadTheFileAsTheyMayAnyOther() throws Exception {
        remote.answer("POST /export", 200, "content");
        Path target = folder.resolve("a.xlsx");
        server.download("/export", BODY, target, transfer);
        Path other = Files.createFile(folder.resolve("b.xlsx"));

        assertEquals(rights(other), rights(target));
    }

    @Test
    void aRefusalLeavesNothingBehind() throws Exception {
        assertThrows(ServerException.Refused.class,
                () -> server.download("/none", BODY, folder.resolve("a.xlsx"), transfer));

        assertEquals(List.of(), files());
    }

    @Test
    void cancellingHalfWayCutsTheConnectionAndLeavesNothingBehind() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        remote.answerHalf("POST /export", "content", never);
        Path target = Files.writeString(folder.resolve("a.xlsx"), "before");
        Thread canceller = Thread.startVirtualThread(() -> {
            try {
                begun.await();
                transfer.cancel();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThrows(ServerException.Cancelled.class, () -> server.download("/export", BODY, target, transfer));

        canceller.join();
        never.countDown();
        assertEquals(List.of(target), files());
        assertEquals("before", Files.readString(target));
    }

    @Test
    void anAnswerCutShortLeavesNothingBehind() throws Exception {
        CountDownLatch soon = new CountDownLatch(0);
        remote.answerHalf("POST /export", "content", soon);

        assertThrows(ServerException.Unreachable.class,
                () -> server.download("/export", BODY, folder.resolve("a.xlsx"), transfer));

        assertEquals(List.of(), files());
    }

    @Test
    void aProgramClosedMeanwhileLeavesNothingBehind() throws Exception {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), ClosedMeanwhile.class.getName(),
                folder.resolve("a.xlsx").toString()).start();
        String before = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, program.waitFor());
        assertTrue(before.contains(".part"), before);
        assertEquals(List.of(), files());
    }

    @Test
    void cancelledBeforeItBeginsItAsksForNothing() {
        transfer.cancel();

        assertThrows(ServerException.Cancelled.class,
                () -> server.download("/export", BODY, folder.resolve("a.xlsx"), transfer));
        assertTrue(remote.received().isEmpty());
    }

    /// Nothing to compare where the system has no such rights.
    private static Object rights(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? "" : view.readAttributes().permissions();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
