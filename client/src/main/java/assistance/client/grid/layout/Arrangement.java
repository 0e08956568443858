package assistance.client.grid.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.MapProperty;
import javafx.collections.FXCollections;

import assistance.api.Column;
import assistance.api.GridLayout;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.grid.TicketGridModel;

/// How the grid is arranged, as a layout to read and to set. Each view keeps the widths of its columns.
final class Arrangement {
    private final TicketGridModel grid;
    private final MapProperty<Column, Integer> widths;
    private final Map<TicketView, Map<Column, Integer>> widthsLeft = new EnumMap<>(TicketView.class);

    Arrangement(TicketGridModel grid, MapProperty<Column, Integer> widths) {
        this.grid = grid;
        this.widths = widths;
        grid.viewProperty().subscribe((before, after) -> {
            widthsLeft.put(before, Map.copyOf(widths));
            setWidths(widthsLeft.getOrDefault(after, Map.of()));
        });
    }

    GridLayout current() {
        TicketQuery query = grid.queryProperty().get();
        List<GridLayout.Width> list = widths.entrySet()
                .stream()
                .map(width -> new GridLayout.Width(width.getKey(), width.getValue()))
                .toList();
        return new GridLayout(query.withPage(0, query.pageSize()), list);
    }

    /// True while the grid is as no user has touched it.
    boolean isStandard() {
        TicketQuery query = grid.queryProperty().get();
        return query.equals(ofSession(TicketQuery.of(query.view())).withPage(0, query.pageSize())) && widths.isEmpty();
    }

    /// Lets a view without lines start with a layout.
    void start(GridLayout layout) {
        setWidths(mapOf(layout));
        grid.start(ofSession(layout.query()));
    }

    /// Rearranges the lines on screen.
    void set(GridLayout layout) {
        setWidths(mapOf(layout));
        grid.change(_ -> ofSession(layout.query()));
    }

    /// What a layout says in the view that is on screen and the days of this computer.
    private TicketQuery ofSession(TicketQuery saved) {
        TicketQuery now = grid.queryProperty().get();
        return new TicketQuery(now.view(), saved.search(), saved.filter(), saved.filterEnabled(), saved.sort(),
                saved.groupBy(), saved.collapsed(), saved.columns(), 0, saved.pageSize(), now.zone());
    }

    private static Map<Column, Integer> mapOf(GridLayout layout) {
        Map<Column, Integer> map = new EnumMap<>(Column.class);
        layout.widths().forEach(width -> map.put(width.column(), width.pixels()));
        return map;
    }

    private void setWidths(Map<Column, Integer> wanted) {
        Map<Column, Integer> copy = new EnumMap<>(Column.class);
        copy.putAll(wanted);
        widths.set(FXCollections.observableMap(copy));
    }
}
