package assistance.client.grid.filter.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.client.connection.Failures;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.FakeValues;
import assistance.client.grid.filter.ValueWords;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The funnel of dates: years that hold months that hold days.
class FunnelOfDatesTest {
    private final FakeValues client = new FakeValues();
    private final Texts texts = new Texts(Locale.FRANCE);
    private final TicketGridModel grid = new TicketGridModel(client, new Background(Runnable::run, Runnable::run),
            new Failures(texts), ZoneId.of("Europe/Paris"));

    @Test
    void daysStandUnderMonthsUnderYears() {
        FunnelModel model = open(null, "2025-12-31", "2026-11-03", "2026-11-04", "2026-12-01");

        assertEquals(List.of("2025", "2026"), years(model));
        FunnelValue year = model.shownProperty().get().getLast();
        assertEquals(30, year.count());
        assertEquals(List.of("novembre 2026", "décembre 2026"), year.parts().stream().map(FunnelValue::label).toList());
        model.toggle(year.parts().getFirst().parts().getFirst());
        assertEquals(FunnelModel.Tick.SOME, model.tick(year));
        assertEquals(condition(Operator.EQUALS, "2026-11-03"), applied(model));
    }

    @Test
    void wholeMonthsAndYearsStandForTheirDays() {
        FunnelModel model = open(null, "2023-01-01", "2024-01-01", "2025-12-31", "2026-11-03",
                "2026-11-04", "2026-12-01");
        List<FunnelValue> years = model.shownProperty().get();
        model.toggle(years.get(3).parts().getFirst());
        assertEquals(condition(Operator.EQUALS, "2026-11"), applied(model));
        model.toggle(years.get(3));
        assertEquals(condition(Operator.EQUALS, "2026"), applied(model));
        model.toggle(years.get(0));
        model.toggle(years.get(1));
        assertEquals(condition(Operator.NOT_IN, "2025"), applied(model));
    }

    @Test
    void aMonthThatStandsIsShownByItsDays() {
        FunnelModel model = open(condition(Operator.IN, "2026-11", "2024"), "2025-12-31",
                "2026-11-03", "2026-11-04", "2026-12-01", "2026-12-02");
        List<FunnelValue> months = model.shownProperty().get().getLast().parts();
        assertEquals(FunnelModel.Tick.ON, model.tick(months.getFirst()));
        assertEquals(FunnelModel.Tick.OFF, model.tick(months.getLast()));

        model.toggle(months.getFirst().parts().getLast());
        assertEquals(condition(Operator.IN, "2026-11-03", "2024"), applied(model));
    }

    @Test
    void findsDaysByTheWordsOfTheirMonth() {
        FunnelModel model = open(null, "2025-12-31", "2026-11-03");
        model.search("DECEMBRE");

        assertEquals(List.of("2025"), years(model));
    }

    private FunnelModel open(@Nullable Filter filter, String... days) {
        client.values = Stream.of(days).map(day -> new ColumnValues.Value(day, day, 10)).toList();
        grid.filter(filter);
        FunnelModel model = new FunnelModel(Column.DATE, grid, new ValueWords(texts));
        model.load();
        return model;
    }

    private @Nullable Filter applied(FunnelModel model) {
        assertTrue(model.apply());
        return grid.queryProperty().get().filter();
    }

    private static List<String> years(FunnelModel model) {
        return model.shownProperty().get().stream().map(FunnelValue::value).toList();
    }

    private static Filter condition(Operator operator, String... values) {
        return new Filter.Condition(Column.DATE, operator, List.of(values));
    }
}
