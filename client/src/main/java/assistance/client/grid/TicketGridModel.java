package assistance.client.grid;

import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.api.Line;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;

/// The page of tickets on screen and the way to the others. What was shown stays until a newer answer replaces it.
public final class TicketGridModel {
    /// What is known of the view on screen.
    public enum Content {
        /// Nothing yet: its first answer is on the way.
        UNKNOWN,
        /// It has tickets, those of the last good answer.
        TICKETS,
        /// It has no ticket.
        NONE,
        /// Its first answer failed.
        FAILED
    }

    private final GridClient client;
    private final Background background;
    private final Failures failures;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TicketView> view = new ReadOnlyObjectWrapper<>(TicketView.OPEN);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.UNKNOWN);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pageSize = new ReadOnlyIntegerWrapper(TicketQuery.PAGE_SIZES.getFirst());
    private final ReadOnlyLongWrapper ticketCount = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final LongProperty selected = new SimpleLongProperty();
    private final ZoneId zone;

    private TicketQuery shown;
    private TicketQuery wanted;
    private long asked;

    public TicketGridModel(GridClient client, Background background, Failures failures, ZoneId zone) {
        this.client = client;
        this.background = background;
        this.failures = failures;
        this.zone = zone;
        shown = firstPageOf(TicketView.OPEN);
        wanted = shown;
    }

    /// Turns to a view, at its first page unless it is on screen already; [#refresh()] fills it.
    public void choose(TicketView chosen) {
        if (chosen != view.get()) {
            view.set(chosen);
            shown = firstPageOf(chosen);
            wanted = shown;
            content.set(Content.UNKNOWN);
            lines.clear();
            page.set(0);
            pageCount.set(1);
            ticketCount.set(0);
            selected.set(0);
            failure.set("");
        }
    }

    /// Asks again for the page the user last wanted.
    public void refresh() {
        ask(wanted);
    }

    /// Turns to a page, counted from 0; beyond the ends, to the nearest one.
    public void turnTo(int number) {
        int reachable = Math.clamp(number, 0, pageCount.get() - 1);
        TicketQuery from = latest();
        if (reachable != from.page()) {
            ask(from.withPage(reachable, from.pageSize()));
        }
    }

    /// Turns so many pages forwards, or backwards when negative.
    public void turnBy(int pages) {
        turnTo(latest().page() + pages);
    }

    /// Shows so many tickets on a page, and still the first of those now shown.
    public void choosePageSize(int size) {
        TicketQuery from = latest();
        if (size != from.pageSize()) {
            ask(from.withPage(from.page() * from.pageSize() / size, size));
        }
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<TicketView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The page on screen, counted from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /// Kept from view to view until the program ends.
    public ReadOnlyIntegerProperty pageSizeProperty() {
        return pageSize.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty ticketCountProperty() {
        return ticketCount.getReadOnlyProperty();
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

    private TicketQuery firstPageOf(TicketView chosen) {
        TicketQuery first = TicketQuery.of(chosen);
        return new TicketQuery(chosen, first.search(), first.filter(), first.filterEnabled(), first.sort(),
                first.groupBy(), first.collapsed(), first.columns(), 0, pageSize.get(), zone.getId());
    }

    /// Two quick steps add up even when the first has no answer yet; a failed one is not counted.
    private TicketQuery latest() {
        return loading.get() ? wanted : shown;
    }

    private void ask(TicketQuery query) {
        asked++;
        long number = asked;
        wanted = query;
        loading.set(true);
        pageSize.set(query.pageSize());
        background.run(() -> client.search(query), answer -> {
            if (number == asked) {
                show(query, answer);
            }
        }, problem -> {
            if (number == asked) {
                fail(problem);
            }
        });
    }

    private void show(TicketQuery query, TicketPage answer) {
        boolean turned = answer.page() != shown.page();
        shown = query.withPage(answer.page(), query.pageSize());
        wanted = shown;
        loading.set(false);
        failure.set("");
        if (!lines.equals(answer.lines())) {
            lines.setAll(answer.lines());
        }
        if (turned && selected.get() != 0) {
            selectFirst();
        }
        pageCount.set(Objects.requireNonNull(answer.pageCount()));
        page.set(answer.page());
        ticketCount.set(Objects.requireNonNull(answer.ticketCount()));
        content.set(answer.lines().isEmpty() ? Content.NONE : Content.TICKETS);
    }

    private void selectFirst() {
        lines.stream()
                .filter(Line.Ticket.class::isInstance)
                .map(Line.Ticket.class::cast)
                .findFirst()
                .ifPresent(ticket -> selected.set(ticket.number()));
    }

    private void fail(Exception problem) {
        loading.set(false);
        pageSize.set(shown.pageSize());
        failure.set(failures.sentence(problem));
        if (content.get() == Content.UNKNOWN) {
            content.set(Content.FAILED);
        }
    }
}
