package assistance.server.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;

import assistance.server.HttpsClient;

/// A reader of the event stream with a connection of its own, which breaks off when it is closed.
public final class RawReader implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    public RawReader(HttpsClient client) throws IOException {
        socket = client.socket();
        socket.getOutputStream()
                .write(("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Objects.requireNonNull(client.token()) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 1024);
    }

    /// Reads up to a line.
    ///
    /// @return false when the stream ended before
    public boolean awaitLine(String expected) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(expected)) {
            line = lines.readLine();
        }
        return line != null;
    }

    /// How many threads of this program write to streams.
    public static long threadsOfStreams() {
        try {
            Path dump = Files.createTempDirectory("threads").resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
            try (var dumped = Files.lines(dump)) {
                return dumped.filter(line -> line.contains("EventStream.sendTo")).count();
            } finally {
                Files.delete(dump);
                Files.delete(dump.getParent());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
