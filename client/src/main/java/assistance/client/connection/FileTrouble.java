package assistance.client.connection;

import java.io.IOException;
import java.nio.file.Path;

/// Tells a local file's failure from the network's inside a call.
final class FileTrouble extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    FileTrouble(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    ServerException asServerException() {
        return new ServerException.LocalFile(file, this);
    }
}
