package assistance.client.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import assistance.client.ui.Texts;

/// A number of bytes in words, such as "184 Ko"; rounded up, so that a file just over a limit never reads as the limit.
public final class FileSize {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSize() {}

    /// The size with its unit.
    public static String of(long bytes, Texts texts) {
        if (bytes < KILOBYTE) {
            return texts.get("attachment.bytes", bytes);
        }
        if (bytes <= MEGABYTE - KILOBYTE) {
            return texts.get("attachment.kilobytes", roundedUp(bytes, KILOBYTE, 0));
        }
        return texts.get("attachment.megabytes", roundedUp(bytes, MEGABYTE, 1));
    }

    private static BigDecimal roundedUp(long bytes, long unit, int decimals) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.CEILING);
    }
}
