package assistance.client.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.Problem;
import assistance.client.ui.Texts;

class FailuresTest {
    private final Failures failures = new Failures(Texts.forLanguage("fr"));

    @ParameterizedTest
    @CsvSource({"1, 1\u00a0minute", "60, 1\u00a0minute", "61, 2\u00a0minutes", "600, 10\u00a0minutes"})
    void saysInMinutesWhenToTryAgain(long seconds, String words) {
        assertEquals("Trop de tentatives. Réessayez dans " + words + ".",
                failures.sentence(refused(429, "", null, Duration.ofSeconds(seconds))));
    }

    @Test
    void repeatsTheServersSentence() {
        assertEquals("Le contrat est terminé.", failures.sentence(refused(409, "Le contrat est terminé.", null, null)));
    }

    @Test
    void quotesTheReferenceOfAServerError() {
        assertTrue(failures.sentence(refused(500, "Boum", "urn:uuid:1", null)).contains("urn:uuid:1"));
    }

    @Test
    void namesTheServerThatDoesNotAnswer() {
        String sentence = failures.sentence(new ServerException.Unreachable("https://aide.example", new IOException()));

        assertTrue(sentence.startsWith("Le serveur https://aide.example ne répond pas."));
    }

    @Test
    void namesTheFile() {
        String sentence = failures.sentence(new ServerException.LocalFile(Path.of("a", "b.txt"), new IOException()));

        assertTrue(sentence.contains("«\u00a0b.txt\u00a0»"));
    }

    @Test
    void hasASentenceForASilentRefusal() {
        assertEquals("Cet élément n’existe pas ou ne vous est pas accessible.",
                failures.sentence(refused(404, "", null, null)));
    }

    private static ServerException refused(int status, String detail, @Nullable String instance,
            @Nullable Duration wait) {
        return new ServerException.Refused(new Problem("about:blank", "", status, detail, instance, List.of()), wait);
    }
}
