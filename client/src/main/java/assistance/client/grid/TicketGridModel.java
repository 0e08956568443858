package assistance.client.grid;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import assistance.api.ColumnValues;
import assistance.api.Filter;
import assistance.api.Line;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;

/// The query the grid stands for and the page of lines that answers it. Every editor of the grid reads the query and
/// changes it here. What was shown stays until a newer answer replaces it; an older answer never does.
public final class TicketGridModel {
    /// What is known of the view on screen.
    public enum Content {
        /// Nothing yet: its first answer is on the way.
        UNKNOWN,
        /// It has lines, those of the last good answer.
        TICKETS,
        /// It has no ticket.
        NONE,
        /// Its search and filter leave no ticket.
        NO_MATCH,
        /// Its first answer failed.
        FAILED
    }

    private final GridClient client;
    private final Background background;
    private final Failures failures;
    private final Map<TicketView, TicketQuery> queries = new EnumMap<>(TicketView.class);
    private final ReadOnlyObjectWrapper<TicketQuery> query;
    private final ReadOnlyObjectWrapper<TicketView> view = new ReadOnlyObjectWrapper<>(TicketView.OPEN);
    private final ShownLines lines = new ShownLines();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.UNKNOWN);
    private final PagePosition position;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final LongProperty selected = new SimpleLongProperty();
    private final ZoneId zone;

    private TicketQuery shown;
    private long asked;
    private boolean refreshing;
    private boolean wantedAgain;

    public TicketGridModel(GridClient client, Background background, Failures failures, ZoneId zone) {
        this.client = client;
        this.background = background;
        this.failures = failures;
        this.zone = zone;
        position = new PagePosition(client, background);
        shown = firstPageOf(TicketView.OPEN, TicketQuery.PAGE_SIZES.getFirst());
        query = new ReadOnlyObjectWrapper<>(shown);
    }

    /// Turns to a view as it was left; [#refresh()] fills it.
    public void choose(TicketView chosen) {
        if (chosen != view.get()) {
            queries.put(view.get(), query.get());
            start(queries.getOrDefault(chosen, firstPageOf(chosen, query.get().pageSize())));
        }
    }

    /// Starts anew from a query of any view, its lines still unknown; [#refresh()] fills it.
    public void start(TicketQuery from) {
        asked++;
        loading.set(false);
        view.set(from.view());
        shown = from;
        content.set(Content.UNKNOWN);
        lines.all().clear();
        position.forget();
        selected.set(0);
        failure.set("");
        query.set(from);
    }

    /// Starts from the queries of another one.
    public void resume(TicketGridModel before) {
        queries.putAll(before.queries);
        start(before.query.get());
    }

    /// Asks again for the page the user last wanted.
    public void refresh() {
        ask(query.get());
    }

    /// Asks again without a sign of it, and changes only the lines that have changed. A wish that comes during the
    /// asking is fulfilled after it.
    public void refreshQuietly() {
        if (loading.get() || content.get() == Content.UNKNOWN || content.get() == Content.FAILED) {
            return;
        }
        if (refreshing) {
            wantedAgain = true;
            return;
        }
        refreshing = true;
        long before = asked;
        TicketQuery again = query.get();
        background.run(() -> client.search(again), answer -> {
            if (before == asked) {
                show(again, answer);
            }
            refreshed();
        }, _ -> refreshed());
    }

    private void refreshed() {
        refreshing = false;
        if (wantedAgain) {
            wantedAgain = false;
            refreshQuietly();
        }
    }

    /// Shows another query of the same view. One that only differs in the page or the closed groups keeps its place.
    public void change(UnaryOperator<TicketQuery> change) {
        TicketQuery changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            ask(changed);
        }
    }

    /// Replaces the filter, and applies it even when the last one was not.
    public void filter(@Nullable Filter filter) {
        change(from -> from.withFilter(filter, true));
    }

    /// Asks for the distinct values of a column.
    ///
    /// @param failed takes the sentence that says why there are none
    public void values(ValuesQuery asking, Consumer<ColumnValues> answered, Consumer<String> failed) {
        background.run(() -> client.values(asking), answered, problem -> failed.accept(failures.sentence(problem)));
    }

    /// Finds all tickets of the view again. The filter stays, without being applied.
    public void clearFilters() {
        change(from -> from.withSearch(null).withFilter(from.filter(), from.filter() == null));
    }

    /// Turns to a page, counted from 0; beyond the ends, to the nearest one.
    public void turnTo(int number) {
        int reachable = Math.clamp(number, 0, position.pageCountProperty().get() - 1);
        if (reachable != latestPage()) {
            ask(query.get().withPage(reachable, query.get().pageSize()));
        }
    }

    /// Turns so many pages forwards, or backwards when negative.
    public void turnBy(int pages) {
        turnTo(latestPage() + pages);
    }

    /// Shows so many lines on a page, and still the first of those now shown.
    public void choosePageSize(int size) {
        int before = query.get().pageSize();
        if (size != before) {
            ask(query.get().withPage(latestPage() * before / size, size));
        }
    }

    /// The query the user last wanted, also while its answer is on the way or has failed.
    public ReadOnlyObjectProperty<TicketQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ObservableList<Line> lines() {
        return lines.all();
    }

    public ReadOnlyObjectProperty<TicketView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// Where the page on screen is among the others.
    public PagePosition position() {
        return position;
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Why the last answer is missing and what to do; empty when all is well.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The number of the ticket the user stands on, 0 for none.
    public LongProperty selectedProperty() {
        return selected;
    }

    private TicketQuery firstPageOf(TicketView chosen, int size) {
        TicketQuery first = TicketQuery.of(chosen);
        return new TicketQuery(chosen, first.search(), first.filter(), first.filterEnabled(), first.sort(),
                first.groupBy(), first.collapsed(), first.columns(), 0, size, zone.getId());
    }

    /// Two quick steps add up even when the first has no answer yet; a failed one is not counted.
    private int latestPage() {
        return loading.get() ? query.get().page() : shown.page();
    }

    private void ask(TicketQuery wanted) {
        asked++;
        long number = asked;
        loading.set(true);
        query.set(wanted);
        background.run(() -> client.search(wanted), answer -> {
            if (number == asked) {
                show(wanted, answer);
            }
        }, problem -> {
            if (number == asked) {
                fail(problem);
            }
        });
    }

    private void show(TicketQuery answered, TicketPage answer) {
        boolean turned = answer.page() != shown.page();
        boolean sameSet = content.get() != Content.UNKNOWN && content.get() != Content.FAILED
                && answered.withPage(0, answered.pageSize()).equals(shown.withPage(0, answered.pageSize()));
        shown = answered.withPage(answer.page(), answered.pageSize());
        query.set(shown);
        loading.set(false);
        failure.set("");
        lines.replace(answer.lines());
        if (turned && selected.get() != 0) {
            lines.firstTicket().ifPresent(selected::set);
        }
        position.show(shown, answer, sameSet);
        content.set(contentOf(answered, answer));
    }

    private static Content contentOf(TicketQuery answered, TicketPage answer) {
        if (!answer.lines().isEmpty()) {
            return Content.TICKETS;
        }
        boolean filtered = answered.filter() != null && Boolean.TRUE.equals(answered.filterEnabled());
        return filtered || answered.search() != null ? Content.NO_MATCH : Content.NONE;
    }

    private void fail(Exception problem) {
        loading.set(false);
        failure.set(failures.sentence(problem));
        if (content.get() == Content.UNKNOWN) {
            content.set(Content.FAILED);
        }
    }
}
