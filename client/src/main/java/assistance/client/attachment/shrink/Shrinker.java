package assistance.client.attachment.shrink;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/// Scales and compresses an image again and again until it is small enough: as JPEG, or as PNG where something of it is
/// transparent. Takes its time: not for the FX thread.
final class Shrinker {
    /// What is larger is thinned out while it is read; a camera's usual picture is not.
    private static final long MOST_READ = 25_000_000;
    /// More would not fit anyway.
    private static final double MOST_WRITTEN = 8_000_000;
    private static final double QUALITY = 0.85;
    private static final double LARGEST_STEP = 0.9;
    private static final double MARGIN = 0.97;
    private static final int ALPHA_SHIFT = 24;
    private static final int OPAQUE = 255;

    private Shrinker() {}

    /// Makes an image of at most so many bytes; empty when it is no longer wanted.
    ///
    /// @throws IOException for what is broken or of an unknown kind
    static Optional<Shrunk> shrink(LargePicture source, long most, BooleanSupplier wanted) throws IOException {
        BufferedImage picture = read(source);
        boolean plain = isPlain(picture);
        double scale = Math.min(1,
                Math.sqrt(MOST_WRITTEN / ((double) picture.getWidth() * picture.getHeight())));
        while (wanted.getAsBoolean()) {
            Shrunk shrunk = write(picture, scale, plain);
            if (shrunk.size() <= most) {
                return Optional.of(shrunk);
            }
            scale *= Math.min(LARGEST_STEP, MARGIN * Math.sqrt((double) most / shrunk.size()));
        }
        return Optional.empty();
    }

    private static BufferedImage read(LargePicture source) throws IOException {
        try (ImageInputStream bytes = new FileImageInputStream(source.file().toFile())) {
            ImageReader reader = ImageIO.getImageReaders(bytes).next();
            try {
                // A camera's notes tell which side is up; those of other formats may be anything, of any size.
                boolean jpeg = "jpeg".equalsIgnoreCase(reader.getFormatName());
                reader.setInput(bytes, true, !jpeg);
                ImageReadParam thinned = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) source.pixels() / MOST_READ));
                thinned.setSourceSubsampling(step, step, 0, 0);
                BufferedImage picture = reader.read(0, thinned);
                return jpeg ? upright(picture, orientation(reader)) : picture;
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static Orientation orientation(ImageReader reader) {
        try {
            return Objects.requireNonNullElse(ExifUtils.getExifOrientation(reader, 0), Orientation.TOP_LEFT);
        } catch (IOException _) {
            // Notes that can't be read don't spoil the picture.
            return Orientation.TOP_LEFT;
        }
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        return orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static Shrunk write(BufferedImage picture, double scale, boolean plain) throws IOException {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage scaled = Thumbnails.of(picture)
                .forceSize(width, height)
                .imageType(plain ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(scaled)
                .scale(1)
                .outputFormat(plain ? "jpg" : "png")
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return new Shrunk(bytes.toByteArray(), plain ? "jpg" : "png", width, height);
    }

    private static boolean isPlain(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return true;
        }
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int pixel : picture.getRGB(0, y, line.length, 1, line, 0, line.length)) {
                if (pixel >>> ALPHA_SHIFT != OPAQUE) {
                    return false;
                }
            }
        }
        return true;
    }
}
