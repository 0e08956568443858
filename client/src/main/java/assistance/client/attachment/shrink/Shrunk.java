package assistance.client.attachment.shrink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// An image made small enough, not on the disk yet.
final class Shrunk {
    private final byte[] bytes;
    private final String extension;
    private final int width;
    private final int height;

    /// @param extension of its format, without the dot
    Shrunk(byte[] bytes, String extension, int width, int height) {
        this.bytes = bytes.clone();
        this.extension = extension;
        this.width = width;
        this.height = height;
    }

    int size() {
        return bytes.length;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The name of the image it was made of, with the extension of what it is now.
    String name(String before) {
        int dot = before.lastIndexOf('.');
        return (dot > 0 ? before.substring(0, dot) : before) + "." + extension;
    }

    InputStream read() {
        return new ByteArrayInputStream(bytes);
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes);
    }
}
