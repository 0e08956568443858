package assistance.client.admin.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.api.Page;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class ListModelTest {
    private final List<ListQuery> asked = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private List<Named> rows = LongStream.rangeClosed(1, 60).mapToObj(ListModelTest::row).toList();
    private boolean broken;
    private final ListModel<Named> model = new ListModel<>(this::answer, Named::id, ListQuery.of("name"),
            new Background(Runnable::run, waiting::add), new Failures(new Texts(Locale.FRANCE)));

    @Test
    void showsTheFirstPageAndTurnsToTheNext() {
        refresh();
        assertEquals(50, model.rows().size());
        assertEquals(2, model.pageCountProperty().get());

        model.turnBy(1);
        answers();
        assertEquals(List.of(51L, 52L), ids().subList(0, 2));
        assertEquals(1, model.pageProperty().get());
    }

    @Test
    void keepsTheFirstRowInSightWhenThePageBecomesSmaller() {
        refresh();
        model.turnBy(1);
        answers();
        model.choosePageSize(25);
        answers();

        assertEquals(51, ids().getFirst());
    }

    @Test
    void anOlderAnswerNeverReplacesANewerOne() {
        model.refresh();
        model.change(query -> query.withSearch("Ligne 7"));
        Runnable older = waiting.remove();
        answers();
        older.run();

        assertEquals(List.of(7L), ids());
    }

    @Test
    void saysWhetherNothingIsThereOrNothingMatches() {
        model.change(query -> query.withSearch("rien de tel"));
        answers();
        assertEquals(ListModel.Content.NO_MATCH, model.contentProperty().get());

        rows = List.of();
        model.change(ListQuery::withoutConditions);
        answers();
        assertEquals(ListModel.Content.NONE, model.contentProperty().get());
    }

    @Test
    void keepsTheRowsWhenTheServerFailsAndSaysWhy() {
        refresh();
        broken = true;
        refresh();
        assertEquals(50, model.rows().size());
        assertTrue(model.failureProperty().get().contains("Réessayez"), model.failureProperty().get());

        broken = false;
        refresh();
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void aFirstFailureIsNoEmptyList() {
        broken = true;
        refresh();

        assertEquals(ListModel.Content.FAILED, model.contentProperty().get());
    }

    @Test
    void standsOnASavedRowAlsoWhenItIsOfAnotherPage() {
        refresh();
        model.showSaved(row(60));
        answers();
        assertEquals(60, ids().getFirst());
        assertEquals(60, model.selectedProperty().get());

        refresh();
        assertEquals(1, ids().getFirst());
    }

    @Test
    void standsOnTheNextRowWhenOneIsRemoved() {
        refresh();
        Named second = model.rows().get(1);
        model.selectedProperty().set(second.id());
        rows = rows.stream().filter(row -> row.id() != second.id()).toList();
        model.forget(second);
        answers();

        assertEquals(List.of(1L, 3L), ids().subList(0, 2));
        assertEquals(3, model.selectedProperty().get());
    }

    @Test
    void conditionsBeginOnTheFirstPage() {
        refresh();
        model.turnBy(1);
        answers();
        model.change(query -> query.withFilter("state", "FAILED"));
        answers();

        assertEquals("state=FAILED&sort=name&page=0&pageSize=50", asked.getLast().parameters());
    }

    @Test
    void writesPhrasesSafelyIntoTheAddress() {
        assertEquals("search=a%26b%3D%C3%A9+1&sort=-name&page=0&pageSize=50",
                ListQuery.of("-name").withSearch("a&b=é 1").parameters());
    }

    private void refresh() {
        model.refresh();
        answers();
    }

    private void answers() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Page<Named> answer(ListQuery query) {
        asked.add(query);
        if (broken) {
            throw new IllegalStateException("no answer");
        }
        List<Named> found = rows.stream()
                .filter(row -> query.search().isEmpty() || row.name().equals(query.search()))
                .toList();
        int from = Math.min(found.size(), query.page() * query.pageSize());
        int pages = Math.max(1, (found.size() + query.pageSize() - 1) / query.pageSize());
        return new Page<>(found.subList(from, Math.min(found.size(), from + query.pageSize())), query.page(), pages,
                found.size());
    }

    private static Named row(long id) {
        return new Named(id, "Ligne " + id);
    }

    private List<Long> ids() {
        return model.rows().stream().map(Named::id).toList();
    }
}
