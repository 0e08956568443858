package assistance.client.attachment.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.client.attachment.VastPng;

class ShrinkerTest {
    private static final int MOST = 40_000;
    private static final int END_OF_JFIF = 20;
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    @TempDir
    Path folder;

    @Test
    void scalesAndCompressesUntilItFits() throws IOException {
        Path file = write(noise(900, 600, BufferedImage.TYPE_INT_RGB), "png");
        assertTrue(Files.size(file) > 10 * MOST);

        Shrunk shrunk = shrink(file);

        assertTrue(shrunk.size() <= MOST, shrunk.size() + " bytes");
        assertTrue(shrunk.size() > MOST / 2, shrunk.size() + " bytes");
        assertEquals("Photo 1.jpg", shrunk.name("Photo 1.png"));
        BufferedImage picture = ImageIO.read(shrunk.read());
        assertEquals(shrunk.width(), picture.getWidth());
        assertEquals(shrunk.height(), picture.getHeight());
        assertEquals(1.5, (double) picture.getWidth() / picture.getHeight(), 0.02);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        BufferedImage picture = noise(400, 300, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 300; y++) {
                picture.setRGB(x, y, 0);
            }
        }

        Shrunk shrunk = shrink(write(picture, "png"));

        assertEquals("a.png", shrunk.name("a.bmp"));
        assertTrue(shrunk.size() <= MOST);
        BufferedImage small = ImageIO.read(shrunk.read());
        assertEquals(0, small.getRGB(2, 2) >>> 24);
        assertEquals(255, small.getRGB(small.getWidth() - 2, 2) >>> 24);
    }

    @Test
    void turnsAPhotographTheWayTheCameraWasHeld() throws IOException {
        BufferedImage picture = noise(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 400; y++) {
                picture.setRGB(x, y, x < 300 ? RED : BLUE);
            }
        }
        Path file = Files.write(folder.resolve("a.jpg"), turned(Files.readAllBytes(write(picture, "jpg"))));

        BufferedImage upright = ImageIO.read(shrink(file).read());

        assertEquals(400, upright.getWidth());
        assertEquals(600, upright.getHeight());
        assertTrue((upright.getRGB(200, 50) & 0xff0000) > 0xe00000, "red above");
        assertTrue((upright.getRGB(200, 550) & 0xff) > 0xe0, "blue below");
    }

    @Test
    void aVastPictureIsThinnedOutWhileItIsRead() throws IOException {
        Path file = VastPng.write(folder.resolve("a.png"), 9_900, 9_900, 0);

        Shrunk shrunk = Shrinker.shrink(LargePicture.of(file).orElseThrow(), 2_000_000, () -> true).orElseThrow();

        assertTrue(shrunk.width() <= 5_000 && shrunk.width() == shrunk.height());
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        LargePicture picture = LargePicture.of(write(noise(900, 600, BufferedImage.TYPE_INT_RGB), "png")).orElseThrow();
        AtomicInteger asked = new AtomicInteger();

        assertTrue(Shrinker.shrink(picture, MOST, () -> asked.incrementAndGet() < 2).isEmpty());
        assertEquals(2, asked.get());
    }

    @Test
    void saysSoWhenTheRestOfTheFileIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(write(noise(300, 300, BufferedImage.TYPE_INT_RGB), "png"));
        Path file = Files.write(folder.resolve("a.png"), Arrays.copyOf(whole, 200));

        assertThrows(IOException.class, () -> shrink(file));
    }

    @Test
    void offersNothingForWhatIsNoImageOrMoves() throws IOException {
        assertTrue(LargePicture.of(Files.write(folder.resolve("a.mp4"), new byte[1000])).isEmpty());
        assertTrue(LargePicture.of(write(noise(30, 30, BufferedImage.TYPE_INT_RGB), "gif")).isEmpty());
        assertTrue(LargePicture.of(folder.resolve("none.png")).isEmpty());
        assertFalse(LargePicture.of(write(noise(30, 30, BufferedImage.TYPE_INT_RGB), "bmp")).isEmpty());
    }

    private static Shrunk shrink(Path file) throws IOException {
        return Shrinker.shrink(LargePicture.of(file).orElseThrow(), MOST, () -> true).orElseThrow();
    }

    private Path write(BufferedImage picture, String format) throws IOException {
        Path file = folder.resolve("picture." + format);
        assertTrue(ImageIO.write(picture, format, file.toFile()));
        return file;
    }

    private static BufferedImage noise(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Random chance = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, 0xff000000 | chance.nextInt(0x1000000));
            }
        }
        return picture;
    }

    /// Notes in a JPEG that its left side is to be the top, as EXIF does (orientation 6).
    private static byte[] turned(byte[] jpeg) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(jpeg, 0, END_OF_JFIF);
        with.write(exif.array());
        with.write(jpeg, END_OF_JFIF, jpeg.length - END_OF_JFIF);
        return with.toByteArray();
    }
}
