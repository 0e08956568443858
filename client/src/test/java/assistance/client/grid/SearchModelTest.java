package assistance.client.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.TicketView;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class SearchModelTest {
    private final FakeGridClient client = new FakeGridClient(3);
    private final TicketGridModel grid = new TicketGridModel(client, new Background(Runnable::run, Runnable::run),
            new Failures(new Texts(Locale.FRANCE)), ZoneId.of("Europe/Paris"));
    private Runnable afterPause = () -> {};
    private final SearchModel model = new SearchModel(grid, step -> afterPause = step);

    @Test
    void searchesOnceTypingPauses() {
        model.textProperty().set("b");
        model.textProperty().set(" bon de ");
        assertEquals(0, client.queries.size());

        afterPause.run();
        assertEquals(1, client.queries.size());
        assertEquals("bon de", search());
        assertEquals(" bon de ", model.textProperty().get());
    }

    @Test
    void searchesNothingWhenBlank() {
        model.textProperty().set("bon");
        model.apply();
        model.textProperty().set("  ");
        model.apply();

        assertNull(search());
    }

    @Test
    void anAppliedPhraseIsNotAskedForAgain() {
        model.textProperty().set("bon");
        model.apply();
        afterPause.run();

        assertEquals(1, client.queries.size());
    }

    @Test
    void clearingAppliesAtOnce() {
        model.textProperty().set("bon");
        model.apply();
        assertTrue(model.clear());

        assertNull(search());
        assertFalse(model.clear());
    }

    @Test
    void showsThePhraseOfAnotherViewOrLayout() {
        model.textProperty().set("bon");
        model.apply();
        grid.choose(TicketView.ALL);
        assertEquals("", model.textProperty().get());

        grid.change(query -> query.withSearch("tarif"));
        assertEquals("tarif", model.textProperty().get());
    }

    @Test
    void neverReplacesAPhraseThatIsBeingTyped() {
        model.textProperty().set("bo");
        grid.change(query -> query.withSearch("tarif"));
        assertEquals("bo", model.textProperty().get());

        afterPause.run();
        assertEquals("bo", search());
    }

    private @Nullable String search() {
        return grid.queryProperty().get().search();
    }
}
