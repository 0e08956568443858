package assistance.client.admin.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Texts;

/// Sizes as they are typed and shown, such as `2,5` for two and a half megabytes of 1,024 × 1,024 bytes.
record Megabytes(Texts texts) {
    private static final BigDecimal BYTES = BigDecimal.valueOf(1024L * 1024);
    private static final int PLACES = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1,6})?");

    /// The bytes; null when the words are no size.
    @Nullable
    Long read(String words) {
        String number = words.strip();
        return NUMBER.matcher(number).matches()
                ? new BigDecimal(number.replace(',', '.')).multiply(BYTES).setScale(0, RoundingMode.HALF_UP).longValue()
                : null;
    }

    String write(long bytes) {
        char separator = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
        return BigDecimal.valueOf(bytes)
                .divide(BYTES, PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', separator);
    }
}
