package assistance.server.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A document that came with a request and is not stored yet.
///
/// @param name safe, see [FileName]
/// @param mediaType told from the bytes
/// @param size in bytes
/// @param content opened once for every reading
public record Upload(String name, String mediaType, long size, Content content) {
    /// Where the bytes of a document lie.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /// A document under the name its sender gave it.
    public static Upload of(String givenName, long size, Content content) {
        try (var bytes = content.open()) {
            String mediaType = MediaTypes.of(bytes.readNBytes(MediaTypes.TELLING_BYTES));
            return new Upload(FileName.safe(givenName), mediaType, size, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (var bytes = content.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
