package assistance.client.grid;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import assistance.api.FoldedText;
import assistance.api.Line;
import assistance.api.TicketQuery;
import assistance.client.shell.Navigator;
import assistance.client.shell.Page;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;

/// The tickets grid: the toolbar, what went wrong, the rows, the pager.
public final class TicketGridView implements Page {
    private final TicketGridModel model;
    private final Navigator navigator;
    private final TicketTable table;
    private final VBox node = new VBox();
    private final ObservableValue<String> title;

    /// @param showCompany false hides a column that says the same on every row
    public TicketGridView(TicketGridModel model, Navigator navigator, Texts texts, ZoneId zone, boolean showCompany) {
        this.model = model;
        this.navigator = navigator;
        title = model.viewProperty().map(view -> texts.get("grid.view." + view));
        table = new TicketTable(texts, zone, showCompany, model.queryProperty().map(TicketGridView::phrase),
                navigator::openTicket);
        table.setItems(model.lines());
        table.setPlaceholder(new GridPlaceholder(model, navigator, texts));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        followSelection();
        model.position().pageProperty().subscribe(_ -> table.scrollTo(0));

        WaitBar waitBar = new WaitBar(model.loadingProperty(), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        StackPane rows = new StackPane(table, waitBar);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.getChildren().addAll(toolbar(texts), new FailureBar(model, texts), rows, new Pager(model, texts));
        node.getStyleClass().add("ticket-grid");
        Stylesheets.add(node, "grid");
    }

    private GridToolbar toolbar(Texts texts) {
        Region groups = new Region();
        return new GridToolbar(groups, List.of(), new SearchBox(model, texts));
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return title;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        // Later: a page may be shown before its window is.
        Platform.runLater(table::requestFocus);
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private static FoldedText phrase(TicketQuery query) {
        return FoldedText.of(Objects.requireNonNullElse(query.search(), "").strip());
    }

    /// A refresh replaces the rows; the one the user stands on is found again by its number.
    private void followSelection() {
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Ticket ticket) {
                model.selectedProperty().set(ticket.number());
            }
        });
        model.lines().addListener((ListChangeListener<Line>) _ -> selectAgain());
        model.selectedProperty().subscribe(_ -> selectAgain());
    }

    private void selectAgain() {
        long number = model.selectedProperty().get();
        for (int row = 0; row < model.lines().size(); row++) {
            if (model.lines().get(row) instanceof Line.Ticket ticket && ticket.number() == number) {
                if (table.getSelectionModel().getSelectedIndex() != row) {
                    table.getSelectionModel().clearAndSelect(row);
                }
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                if (table.getSelectionModel().getSelectedItem() instanceof Line.Ticket ticket) {
                    navigator.openTicket(ticket.number());
                }
            }
            case PAGE_DOWN -> model.turnBy(1);
            case PAGE_UP -> model.turnBy(-1);
            case DOWN, UP -> {
                if (!table.getSelectionModel().isEmpty()) {
                    return;
                }
                // Nothing selected: the first arrow goes to the first row, not past it.
                table.getSelectionModel().clearAndSelect(0);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}
