package assistance.client.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/// A file on its way to the server, read as it is sent.
final class FileBody extends RequestBody {
    private static final MediaType UNKNOWN = MediaType.get("application/octet-stream");
    private static final int PIECE = 16 * 1024;

    private final Path file;
    private final Departure departure;

    /// @param departure told of each piece before it leaves
    FileBody(Path file, Departure departure) {
        this.file = file;
        this.departure = departure;
    }

    @Override
    public MediaType contentType() {
        return UNKNOWN;
    }

    @Override
    public long contentLength() throws IOException {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new FileTrouble(file, unreadable);
        }
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = open()) {
            for (int length = read(bytes, piece); length >= 0; length = read(bytes, piece)) {
                departure.leaves(length);
                sink.write(piece, 0, length);
            }
        }
    }

    private InputStream open() throws FileTrouble {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new FileTrouble(file, unreadable);
        }
    }

    private int read(InputStream bytes, byte[] piece) throws FileTrouble {
        try {
            return bytes.read(piece);
        } catch (IOException unreadable) {
            throw new FileTrouble(file, unreadable);
        }
    }
}
