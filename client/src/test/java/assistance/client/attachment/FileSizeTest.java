package assistance.client.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.client.ui.Texts;

class FileSizeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 octet", "1|1 octet", "2|2 octets", "1023|1 023 octets", "1024|1 Ko",
            "188416|184 Ko", "188415|184 Ko", "1047552|1 023 Ko", "1047553|1 Mo", "1992294|1,9 Mo", "2097152|2 Mo",
            "2097153|2,1 Mo"})
    void saysSizesInFrench(long bytes, String words) {
        assertEquals(words, plain(FileSize.of(bytes, Texts.forLanguage("fr"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|1 byte", "188416|184 KB", "1992294|1.9 MB"})
    void saysSizesInEnglish(long bytes, String words) {
        assertEquals(words, plain(FileSize.of(bytes, Texts.forLanguage("en"))));
    }

    /// Any kind of unbreakable space as a plain one.
    private static String plain(String words) {
        return words.replaceAll("[\u00a0\u202f]", " ");
    }
}
