package assistance.client.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Brings a file here: beside its target first, so that what stands there is replaced by a whole file or not at all.
final class Download {
    private static final int PIECE = 16 * 1024;

    private Download() {}

    static void save(InputStream bytes, Path target, LongConsumer received) throws IOException {
        // Not a temporary file, which nobody but the user could ever read.
        Path unfinished = folderOf(target).resolve("assistance-" + UUID.randomUUID() + ".part");
        local(target, () -> Files.createFile(unfinished));
        // For a program that is closed meanwhile.
        unfinished.toFile().deleteOnExit();
        try {
            copy(bytes, unfinished, received);
            local(target, () -> Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING));
        } finally {
            local(target, () -> Files.deleteIfExists(unfinished));
        }
    }

    private static void copy(InputStream bytes, Path file, LongConsumer received) throws IOException {
        long total = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = local(file, () -> Files.newOutputStream(file))) {
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                int size = length;
                local(file, () -> {
                    out.write(piece, 0, size);
                    return size;
                });
                total += size;
                received.accept(total);
            }
        }
    }

    private static Path folderOf(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder");
    }

    private static <T> T local(Path file, FileStep<T> step) throws FileTrouble {
        try {
            return step.run();
        } catch (IOException trouble) {
            throw new FileTrouble(file, trouble);
        }
    }

    /// One thing done on this computer's disk.
    private interface FileStep<T> {
        T run() throws IOException;
    }
}
