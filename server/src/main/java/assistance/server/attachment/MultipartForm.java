package assistance.server.attachment;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A multipart request: one JSON part and the documents beside it. Closing it removes what was spooled to disk.
public final class MultipartForm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MultipartForm.class);

    private final List<Part> parts;
    private final byte[] json;
    private final List<Upload> files;

    MultipartForm(List<Part> parts, byte[] json, List<Upload> files) {
        this.parts = List.copyOf(parts);
        this.json = json;
        this.files = List.copyOf(files);
    }

    /// The JSON part as [assistance.server.http.RequestBody#parse] takes it.
    public byte[] json() {
        return json;
    }

    /// The documents, in the order they were sent; readable until the form is closed.
    public List<Upload> files() {
        return files;
    }

    @Override
    public void close() {
        delete(parts);
    }

    static void delete(List<Part> parts) {
        for (Part part : parts) {
            try {
                part.delete();
            } catch (IOException e) {
                LOG.warn("A spooled upload could not be removed", e);
            }
        }
    }
}
