package assistance.client.admin.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import assistance.api.FoldedText;
import assistance.client.ui.Texts;

/// The rows of a list. A click on the head of a column, or Enter there, asks the server for another order; the row the
/// user stands on is found again among other rows.
final class ListTable<T> extends TableView<T> {
    private static final double ROW_HEIGHT = 36;

    private final ListModel<T> model;
    private final Map<TableColumn<T, T>, String> fields = new LinkedHashMap<>();
    private boolean changing;

    ListTable(String name, ListModel<T> model, List<ListColumn<T>> columns, Texts texts) {
        this.model = model;
        getStyleClass().addAll("list-table", "admin-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(texts.get("admin." + name + ".title"));
        ObservableValue<FoldedText> phrase = model.queryProperty().map(query -> FoldedText.of(query.search()));
        Map<TableColumn<T, T>, ListColumn<T>> looks = new LinkedHashMap<>();
        for (ListColumn<T> look : columns) {
            TableColumn<T, T> column = column(look, phrase, texts.get("admin." + name + ".column." + look.field()));
            fields.put(column, look.field());
            looks.put(column, look);
            getColumns().add(column);
        }
        var _ = new ListHeads<>(this);
        getColumns().getFirst().getStyleClass().add("first");
        setColumnResizePolicy(new ListSizing<>(looks, List.copyOf(getColumns())));
        // It orders at once, while nobody has asked for it.
        changing = true;
        setSortPolicy(_ -> {
            order();
            return true;
        });
        changing = false;
        // Before the order is shown: a table forgets its order when it is given its rows.
        keepSelection();
        model.queryProperty().subscribe(query -> showOrder(query.sort()));
        model.pageProperty().subscribe(_ -> scrollTo(0));
    }

    private TableColumn<T, T> column(ListColumn<T> look, ObservableValue<FoldedText> phrase, String title) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setId("column-" + look.field());
        column.setSortable(look.sortable());
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ListCell<>(look, phrase));
        if (look.look() == ListColumn.Look.NUMBER) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    /// The row the user stands on.
    Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void showOrder(String sort) {
        boolean falling = sort.startsWith("-");
        String field = falling ? sort.substring(1) : sort;
        changing = true;
        fields.forEach((column, name) -> {
            if (name.equals(field)) {
                column.setSortType(falling ? SortType.DESCENDING : SortType.ASCENDING);
                getSortOrder().setAll(List.of(column));
            }
        });
        changing = false;
    }

    /// One column orders the rows, the one clicked last; without any the order stays.
    private void order() {
        if (changing) {
            return;
        }
        if (getSortOrder().isEmpty()) {
            String sort = model.queryProperty().get().sort();
            String field = sort.startsWith("-") ? sort.substring(1) : sort;
            model.change(query -> query.withSort(field));
            showOrder(field);
            return;
        }
        TableColumn<T, ?> column = getSortOrder().getLast();
        String field = Objects.requireNonNull(fields.get(column));
        String sort = column.getSortType() == SortType.DESCENDING ? "-" + field : field;
        model.change(query -> query.withSort(sort));
    }

    /// What the table makes of its selection while its rows change is not the user's doing.
    private void keepSelection() {
        model.rows().addListener((ListChangeListener<T>) _ -> changing = true);
        setItems(model.rows());
        model.rows().addListener((ListChangeListener<T>) _ -> {
            changing = false;
            selectAgain();
        });
        getSelectionModel().selectedIndexProperty().subscribe(_ -> follow());
        getSelectionModel().selectedItemProperty().subscribe(_ -> follow());
        model.selectedProperty().subscribe(_ -> selectAgain());
    }

    private void follow() {
        int place = getSelectionModel().getSelectedIndex();
        if (!changing && place >= 0 && place < model.rows().size()) {
            model.selectedProperty().set(model.idAt(place));
        }
    }

    private void selectAgain() {
        for (int place = 0; place < model.rows().size(); place++) {
            if (model.idAt(place) == model.selectedProperty().get()) {
                if (getSelectionModel().getSelectedIndex() != place) {
                    getSelectionModel().clearAndSelect(place);
                    scrollTo(Math.max(0, place - 1));
                }
                return;
            }
        }
        getSelectionModel().clearSelection();
    }
}
