package assistance.client.attachment.shrink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/// An image file too large to be attached as it is.
///
/// @param width in pixels
/// @param height in pixels
public record LargePicture(Path file, int width, int height) {
    // GIF is missing: what is large of it moves, and would stop.
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "bmp", "tif");
    /// What is read line by line keeps within bounds, but takes ever longer; a JPEG may have to be held whole.
    private static final long MOST_PIXELS = 100_000_000;

    /// Looks at the head of a file; empty for what is no image that can be made smaller. Reads the disk.
    public static Optional<LargePicture> of(Path file) {
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            return readers.hasNext() ? of(file, readers.next(), bytes) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // A reader given broken bytes throws nearly anything.
            return Optional.empty();
        }
    }

    private static Optional<LargePicture> of(Path file, ImageReader reader, ImageInputStream bytes)
            throws IOException {
        try {
            reader.setInput(bytes, true, true);
            return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    ? Optional.of(new LargePicture(file, reader.getWidth(0), reader.getHeight(0)))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// The number of its pixels.
    public long pixels() {
        return (long) width * height;
    }

    /// True for more pixels than can be read in reasonable time and memory.
    public boolean isTooVast() {
        return pixels() > MOST_PIXELS;
    }
}
