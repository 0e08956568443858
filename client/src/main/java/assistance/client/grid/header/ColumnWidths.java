package assistance.client.grid.header;

import java.util.EnumMap;
import javafx.beans.property.MapProperty;
import javafx.beans.property.SimpleMapProperty;
import javafx.collections.FXCollections;

import assistance.api.Column;

/// The widths the user has given to columns, in pixels; a column without one is as wide as it likes.
public final class ColumnWidths {
    private final MapProperty<Column, Integer> widths = new SimpleMapProperty<>(
            FXCollections.observableMap(new EnumMap<>(Column.class)));

    /// Setting or changing it resizes the columns.
    public MapProperty<Column, Integer> widthsProperty() {
        return widths;
    }
}
