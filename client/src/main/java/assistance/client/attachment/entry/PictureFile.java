package assistance.client.attachment.entry;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes a picture as a PNG file. Takes its time: not for the FX thread.
final class PictureFile {
    private static final int ALPHA_SHIFT = 24;
    private static final int OPAQUE = 255;

    private PictureFile() {}

    /// Writes a picture that has come whole.
    static void write(Image picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height,
                isPlain(pixels) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }

    /// True where nothing is transparent, or all is: programs that know no transparency leave its bits at zero.
    private static boolean isPlain(int[] pixels) {
        return Arrays.stream(pixels).allMatch(pixel -> pixel >>> ALPHA_SHIFT == OPAQUE)
                || Arrays.stream(pixels).allMatch(pixel -> pixel >>> ALPHA_SHIFT == 0);
    }
}
