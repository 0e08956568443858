package assistance.client.grid.filter.row;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.client.connection.Failures;
import assistance.client.grid.FakeGridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The filter of a grid with the editor of one of its columns, that of the title at first.
abstract class EditedFilter {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Filter.Condition STATE = condition(Column.STATE, Operator.EQUALS, "SUBMITTED");

    private final Texts texts = new Texts(Locale.FRANCE);
    final TicketGridModel grid = new TicketGridModel(new FakeGridClient(3),
            new Background(Runnable::run, Runnable::run), new Failures(texts), PARIS);
    Runnable afterPause = () -> {};
    FilterEditorModel model = editor(Column.TITLE);

    final FilterEditorModel editor(Column column) {
        return new FilterEditorModel(column, grid, texts, step -> afterPause = step,
                Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), PARIS));
    }

    final void type(String words) {
        model.firstProperty().set(words);
    }

    final String text() {
        return model.firstProperty().get();
    }

    final @Nullable Filter filter() {
        return grid.queryProperty().get().filter();
    }

    static Filter.Condition condition(Column column, Operator operator, String... values) {
        return new Filter.Condition(column, operator, List.of(values));
    }
}
