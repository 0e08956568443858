package assistance.client.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PNG file of one colour, written line by line: small on the disk, however many pixels it has.
public final class VastPng {
    private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RGB = 2;
    private static final int SAMPLES = 3;

    private VastPng() {}

    /// Writes it.
    ///
    /// @param padding bytes of nothing that make the file larger
    public static Path write(Path file, int width, int height, int padding) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(HEAD);
            ByteArrayOutputStream form = new ByteArrayOutputStream();
            try (DataOutputStream fields = new DataOutputStream(form)) {
                fields.writeInt(width);
                fields.writeInt(height);
                fields.write(new byte[]{BITS, RGB, 0, 0, 0});
            }
            chunk(out, "IHDR", form.toByteArray());
            if (padding > 0) {
                chunk(out, "paDd", new byte[padding]);
            }
            chunk(out, "IDAT", pixels(width, height));
            chunk(out, "IEND", new byte[0]);
        }
        return file;
    }

    private static byte[] pixels(int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] line = new byte[1 + SAMPLES * width];
        try (OutputStream lines = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
            for (int y = 0; y < height; y++) {
                lines.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
