package assistance.client.ui.list;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.value.ObservableValue;

/// The pages of a list, and the ways from one to another.
public interface Paging {
    /// The page on screen, counted from 0.
    ReadOnlyIntegerProperty pageProperty();

    /// At least 1; while not counted, the pages there are at the least.
    ReadOnlyIntegerProperty pageCountProperty();

    /// The rows of all pages; means nothing while not counted.
    ReadOnlyLongProperty countProperty();

    /// False while the rows are still being found or counted.
    ReadOnlyBooleanProperty countedProperty();

    /// The rows on a page.
    ObservableValue<Integer> pageSizeProperty();

    /// Turns to a page, counted from 0; beyond the ends, to the nearest one.
    void turnTo(int page);

    /// Turns so many pages forwards, or backwards when negative.
    void turnBy(int pages);

    /// Shows so many rows on a page, and still the first of those now shown.
    void choosePageSize(int size);
}
