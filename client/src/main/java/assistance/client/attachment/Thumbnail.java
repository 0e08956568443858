package assistance.client.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A small picture of an image file. Reads the dimensions first and the first frame only, thinned out while it is
/// read, so that a small file holding a huge picture costs nothing.
public final class Thumbnail {
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");
    private static final long MOST_PIXELS = 24_000_000;
    // About twice the size it is shown at, for sharp screens.
    private static final int SIDE = 96;

    private Thumbnail() {}

    /// Empty for what is no image, is broken or too large. Reads the disk: not for the FX thread.
    static Optional<Image> of(Path file) {
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            return of(bytes, SIDE);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Empty for what is no image, is broken or too large. Takes its time: not for the FX thread.
    ///
    /// @param side the picture's smaller side is at least this, in pixels, unless it is smaller itself
    public static Optional<Image> of(InputStream image, int side) {
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(image)) {
            return of(bytes, side);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Image> of(ImageInputStream bytes, int side) {
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            return readers.hasNext() ? read(readers.next(), bytes, side) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // A reader given broken bytes throws nearly anything; the document then keeps its plain icon.
            return Optional.empty();
        }
    }

    private static Optional<Image> read(ImageReader reader, ImageInputStream bytes, int side) throws IOException {
        try {
            reader.setInput(bytes, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    || width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.min(width, height) / side);
            thinned.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(converted(reader.read(0, thinned)));
        } finally {
            reader.dispose();
        }
    }

    private static Image converted(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                        picture.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
