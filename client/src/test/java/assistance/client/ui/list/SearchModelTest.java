package assistance.client.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

class SearchModelTest {
    private final StringProperty applied = new SimpleStringProperty("");
    private final List<String> searches = new ArrayList<>();
    private Runnable afterPause = () -> {};
    private final SearchModel model = new SearchModel(applied, phrase -> {
        searches.add(phrase);
        applied.set(phrase);
    }, step -> afterPause = step);

    @Test
    void searchesOnceTypingPauses() {
        model.textProperty().set("b");
        model.textProperty().set(" bon de ");
        assertEquals(List.of(), searches);

        afterPause.run();
        assertEquals(List.of("bon de"), searches);
        assertEquals(" bon de ", model.textProperty().get());
    }

    @Test
    void searchesNothingWhenBlank() {
        model.textProperty().set("bon");
        model.apply();
        model.textProperty().set("  ");
        model.apply();

        assertEquals("", applied.get());
    }

    @Test
    void anAppliedPhraseIsNotAskedForAgain() {
        model.textProperty().set("bon");
        model.apply();
        afterPause.run();

        assertEquals(List.of("bon"), searches);
    }

    @Test
    void clearingAppliesAtOnce() {
        model.textProperty().set("bon");
        model.apply();
        assertTrue(model.clear());

        assertEquals("", applied.get());
        assertFalse(model.clear());
    }

    @Test
    void showsAPhraseThatComesFromElsewhere() {
        model.textProperty().set("bon");
        model.apply();
        applied.set("");
        assertEquals("", model.textProperty().get());

        applied.set("tarif");
        assertEquals("tarif", model.textProperty().get());
    }

    @Test
    void neverReplacesAPhraseThatIsBeingTyped() {
        model.textProperty().set("bo");
        applied.set("tarif");
        assertEquals("bo", model.textProperty().get());

        afterPause.run();
        assertEquals("bo", applied.get());
    }
}
