package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/assistance/client");

    @Test
    void speaksFrenchUnlessAskedForEnglish() {
        assertEquals("Soumis", Texts.forLanguage("fr").get("ui.state.SUBMITTED"));
        assertEquals("Soumis", Texts.forLanguage("de").get("ui.state.SUBMITTED"));
        assertEquals("Submitted", Texts.forLanguage("en-GB").get("ui.state.SUBMITTED"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void hasTheSameKeysInBothLanguages(String feature) {
        assertEquals(new TreeSet<>(read(feature, "texts.properties").stringPropertyNames()),
                new TreeSet<>(read(feature, "texts_en.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void isSetInFrenchTypography(String feature) {
        for (Map.Entry<Object, Object> text : read(feature, "texts.properties").entrySet()) {
            String words = text.getValue().toString().replaceAll("https?://\\S+|\\{[^}]*}", "x");
            assertFalse(words.contains("'"), () -> "straight apostrophe: " + text);
            assertFalse(words.matches("(?s).*[^\u00a0][:;?!»](\\s.*|$)"), () -> "no non-breaking space: " + text);
            assertFalse(words.contains("« "), () -> "no non-breaking space: " + text);
        }
    }

    static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("texts.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(String feature, String file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(feature).resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
