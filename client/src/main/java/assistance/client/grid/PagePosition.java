package assistance.client.grid;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.client.ui.Background;

/// Where the page on screen is among the others. Counting may take longer than finding: until it is done, only as many
/// pages are known as the one on screen shows.
public final class PagePosition {
    private final GridClient client;
    private final Background background;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyLongWrapper ticketCount = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
    private long asked;

    PagePosition(GridClient client, Background background) {
        this.client = client;
        this.background = background;
    }

    /// The page on screen, counted from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// At least 1; while not counted, the pages there are at the least.
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /// Tickets on all pages; means nothing while not counted.
    public ReadOnlyLongProperty ticketCountProperty() {
        return ticketCount.getReadOnlyProperty();
    }

    /// False while the tickets are still being found or counted.
    public ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    void forget() {
        asked++;
        page.set(0);
        pageCount.set(1);
        ticketCount.set(0);
        counted.set(false);
    }

    /// @param sameSet true when the counts known are of the same tickets
    void show(TicketQuery query, TicketPage answer, boolean sameSet) {
        asked++;
        Integer pages = answer.pageCount();
        Long tickets = answer.ticketCount();
        if (pages != null && tickets != null) {
            count(pages, tickets);
        } else {
            if (!sameSet || !counted.get()) {
                boolean full = answer.lines().size() == query.pageSize();
                counted.set(false);
                pageCount.set(answer.page() + (full ? 2 : 1));
            }
            ask(query, asked);
        }
        page.set(answer.page());
    }

    private void ask(TicketQuery query, long number) {
        background.run(() -> client.count(query), answer -> {
            if (number == asked) {
                count(answer.pageCount(), answer.ticketCount());
            }
        }, _ -> {});
    }

    private void count(int pages, long tickets) {
        pageCount.set(pages);
        ticketCount.set(tickets);
        counted.set(true);
    }
}
