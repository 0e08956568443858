package assistance.client.grid;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.value.ObservableValue;

import assistance.api.TicketQuery;
import assistance.client.ui.list.Paging;

/// The pages of the grid, for its pager.
record GridPaging(TicketGridModel model) implements Paging {
    @Override
    public ReadOnlyIntegerProperty pageProperty() {
        return model.position().pageProperty();
    }

    @Override
    public ReadOnlyIntegerProperty pageCountProperty() {
        return model.position().pageCountProperty();
    }

    @Override
    public ReadOnlyLongProperty countProperty() {
        return model.position().ticketCountProperty();
    }

    @Override
    public ReadOnlyBooleanProperty countedProperty() {
        return model.position().countedProperty();
    }

    @Override
    public ObservableValue<Integer> pageSizeProperty() {
        return model.queryProperty().map(TicketQuery::pageSize);
    }

    @Override
    public void turnTo(int page) {
        model.turnTo(page);
    }

    @Override
    public void turnBy(int pages) {
        model.turnBy(pages);
    }

    @Override
    public void choosePageSize(int size) {
        model.choosePageSize(size);
    }
}
