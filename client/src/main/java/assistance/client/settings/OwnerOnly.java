package assistance.client.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that nobody but the user may look into, written whole or not at all.
public final class OwnerOnly {
    private OwnerOnly() {}

    /// Makes the folder if it is not there. Where files have no such rights, a user's own folders are closed already.
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        FileAttribute<?>[] rights = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, rights);
    }

    /// Puts bytes in place of what the file held.
    public static void write(Path file, byte[] bytes) throws IOException {
        replace(file, unfinished -> {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                // The move must not reach the disk before the bytes do.
                channel.force(true);
            }
        });
    }

    /// Copies another file, whoever may read that one.
    public static void copy(Path source, Path file) throws IOException {
        replace(file, unfinished -> {
            try (var bytes = Files.newInputStream(source); var out = Files.newOutputStream(unfinished)) {
                bytes.transferTo(out);
            }
        });
    }

    private static void replace(Path file, Filling filling) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".part");
        try {
            filling.fill(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private interface Filling {
        void fill(Path unfinished) throws IOException;
    }
}
