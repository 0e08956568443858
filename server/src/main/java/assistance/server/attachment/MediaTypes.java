package assistance.server.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// What kind of document bytes are, whatever their sender says they are.
final class MediaTypes {
    /// The first bytes of a document tell its kind.
    static final int TELLING_BYTES = 64 * 1024;

    private static final String UNKNOWN = "application/octet-stream";

    /// Kinds a browser or viewer would run.
    private static final Set<String> ACTIVE = Set.of("text/html", "application/xml", "text/xml",
            "application/javascript", "text/javascript", "application/ecmascript", "application/x-javascript");

    private MediaTypes() {}

    /// The kind of a document.
    ///
    /// @param beginning up to [#TELLING_BYTES] of it
    static String of(byte[] beginning) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(beginning), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The kind a document is sent back as: one that could run travels as mere bytes.
    static String harmless(String mediaType) {
        return ACTIVE.contains(mediaType) || mediaType.endsWith("+xml") ? UNKNOWN : mediaType;
    }
}
