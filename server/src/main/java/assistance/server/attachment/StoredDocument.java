package assistance.server.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A document as it is sent back.
final class StoredDocument {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /// @param name as shown, see [FileName#shown]
    StoredDocument(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
