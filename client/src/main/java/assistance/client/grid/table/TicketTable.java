package assistance.client.grid.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.api.TicketQuery;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.ColumnWidths;
import assistance.client.grid.header.Headers;
import assistance.client.grid.table.cell.TicketCell;
import assistance.client.ui.Texts;

/// The lines of the page under the heads of the columns the query shows.
public final class TicketTable extends TableView<Line> {
    private static final double ROW_HEIGHT = 36;
    private static final String CURSOR = "cursor";
    private static final PseudoClass ON_CELLS = PseudoClass.getPseudoClass("on-cells");

    private final TicketGridModel model;
    private final ColumnSet set;
    private final Headers headers;
    private final LongConsumer openTicket;
    private final TicketColumns columns;
    private final ColumnSizing sizing;
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper seenWidth = new ReadOnlyDoubleWrapper();
    private List<Column> shown = List.of();
    private @Nullable Column cursor;

    /// @param openTicket opens the ticket of a number
    public TicketTable(TicketGridModel model, ReadMarks marks, ColumnSet set, Headers headers, ColumnWidths widths,
            Texts texts, ZoneId zone, LongConsumer openTicket) {
        this.model = model;
        this.set = set;
        this.headers = headers;
        this.openTicket = openTicket;
        getStyleClass().addAll("list-table", "ticket-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(texts.get("grid.table"));
        RowMenu menu = new RowMenu(this, marks, texts);
        setRowFactory(_ -> new TicketRow(this, menu, texts, this::open));
        columns = new TicketColumns(set.all(), headers, texts, zone, model.queryProperty().map(TicketTable::phrase));
        sizing = new ColumnSizing(columns, widths, () -> shown);
        setColumnResizePolicy(sizing);
        set.all().forEach(column -> headers.of(column).onFit(() -> fit(column)));
        set.all().forEach(column -> headers.of(column).focusWithinProperty().subscribe(within -> {
            if (within) {
                scrollToColumn(columns.of(column));
            }
        }));
        model.queryProperty().subscribe(this::showColumns);
        new RowKeys(this, model, marks, new KeptSelection(this, model));
        model.position().pageProperty().subscribe(_ -> scrollTo(0));
    }

    /// The column of the cell the user stands on in the selected row; the first one shown when on no cell yet.
    public Optional<Column> cursor() {
        return cursor == null || !shown.contains(cursor) ? shown.stream().findFirst() : Optional.of(cursor);
    }

    /// Stands on the cells of a column.
    public void standOn(Column column) {
        set.all().forEach(other -> columns.of(other).getStyleClass().remove(CURSOR));
        columns.of(column).getStyleClass().add(CURSOR);
        cursor = column;
        pseudoClassStateChanged(ON_CELLS, true);
        scrollToColumn(columns.of(column));
        getFocusModel().focus(getSelectionModel().getSelectedIndex(), columns.of(column));
    }

    /// Goes some cells to the right, or to the left when negative.
    void moveCursor(int step) {
        cursor().ifPresent(column -> {
            int place = shown.indexOf(column) + (column == cursor ? step : 0);
            standOn(shown.get(Math.clamp(place, 0, shown.size() - 1)));
        });
    }

    /// A row, scrolled into sight if need be.
    Optional<TableRow<Line>> rowInSight(int index) {
        return getSkin() instanceof TicketTableSkin skin ? skin.rowInSight(index) : Optional.empty();
    }

    /// How far the columns are scrolled sideways.
    ReadOnlyDoubleProperty scrolledProperty() {
        return scrolled.getReadOnlyProperty();
    }

    /// How much of the rows' width is seen at a time.
    ReadOnlyDoubleProperty seenWidthProperty() {
        return seenWidth.getReadOnlyProperty();
    }

    void follow(ObservableValue<Number> scroll, ObservableValue<Number> seen) {
        scrolled.bind(scroll);
        seenWidth.bind(seen);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TicketTableSkin(this);
    }

    /// Opens the ticket that stands at an index; opens or closes a group.
    void open(int index) {
        switch (getItems().get(index)) {
            case Line.Ticket ticket -> openTicket.accept(ticket.number());
            case Line.Group group -> close(index, !group.collapsed());
        }
    }

    /// Closes the group whose head stands at an index, or opens it.
    void close(int index, boolean closed) {
        List<String> path = GroupPaths.at(getItems(), index);
        model.change(query -> GroupPaths.close(query, path, closed));
    }

    private static FoldedText phrase(TicketQuery query) {
        return FoldedText.of(Objects.requireNonNullElse(query.search(), "").strip());
    }

    private void showColumns(TicketQuery query) {
        List<Column> now = set.shown(query);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var visible = new ArrayList<TableColumn<Line, ?>>(now.stream().map(columns::of).toList());
        visible.add(columns.firstMessage());
        getColumns().forEach(column -> column.getStyleClass().remove("first"));
        visible.getFirst().getStyleClass().add("first");
        getColumns().setAll(visible);
    }

    /// Every line of the page is measured by a cell that is on screen, best by one with the wider words of an unread
    /// ticket.
    private void fit(Column column) {
        double width = headers.of(column).naturalWidth();
        List<TicketCell> cells = lookupAll(".table-cell").stream()
                .filter(TicketCell.class::isInstance)
                .map(TicketCell.class::cast)
                .filter(cell -> cell.getTableColumn().equals(columns.of(column)))
                .filter(cell -> cell.getItem() instanceof Line.Ticket)
                .sorted(Comparator.comparing(cell -> !((Line.Ticket) cell.getItem()).unread()))
                .toList();
        if (!cells.isEmpty()) {
            width = Math.max(width, cells.getFirst().widest(getItems()));
        }
        sizing.fit(column, Math.ceil(width));
    }
}
