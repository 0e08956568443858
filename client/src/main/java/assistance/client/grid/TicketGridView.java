package assistance.client.grid;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.TicketEvent;
import assistance.api.TicketQuery;
import assistance.client.grid.export.ExportCards;
import assistance.client.grid.export.Exports;
import assistance.client.grid.filter.FilterBar;
import assistance.client.grid.filter.builder.FilterBuilder;
import assistance.client.grid.filter.funnel.Funnel;
import assistance.client.grid.filter.row.FilterEditor;
import assistance.client.grid.header.ColumnChooser;
import assistance.client.grid.header.ColumnSet;
import assistance.client.grid.header.ColumnWidths;
import assistance.client.grid.header.GroupPanel;
import assistance.client.grid.header.HeaderDrag;
import assistance.client.grid.header.HeaderMenu;
import assistance.client.grid.header.HeaderSlots;
import assistance.client.grid.header.Headers;
import assistance.client.grid.layout.LayoutNoticeCard;
import assistance.client.grid.layout.LayoutsMenu;
import assistance.client.grid.layout.LayoutsModel;
import assistance.client.grid.table.ReadMarks;
import assistance.client.grid.table.TicketTable;
import assistance.client.shell.Navigator;
import assistance.client.shell.Page;
import assistance.client.ui.Icons;
import assistance.client.ui.NoticeCard;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.TypingPause;
import assistance.client.ui.WaitBar;
import assistance.client.ui.list.FailureBar;
import assistance.client.ui.list.Pager;
import assistance.client.ui.list.SearchBox;
import assistance.client.ui.list.Toolbar;

/// The tickets grid: the toolbar, what went wrong, the rows, the pager.
public final class TicketGridView implements Page {
    /// How long a first answer may take without a sign of it.
    private static final Duration PATIENCE = Duration.millis(300);
    private static final double WIDE = 940;

    private final TicketGridModel model;
    private final LayoutsModel layouts;
    private final TicketTable table;
    private final VBox node = new VBox();
    private final ObservableValue<String> title;

    /// What the grid stands for.
    ///
    /// @param columns those the user may see
    public record Parts(TicketGridModel model, ReadMarks marks, LayoutsModel layouts, Exports exports,
            ColumnSet columns, ColumnWidths widths) {}

    /// What the grid needs of the window and the system around it.
    ///
    /// @param saveAs asks the user where to save a file of that name
    /// @param open opens a file or a folder with the system's program for it
    /// @param clock the user's, in the user's time zone
    public record Surroundings(Navigator navigator, BiFunction<Window, String, Optional<Path>> saveAs,
            Consumer<Path> open, Clock clock) {}

    public TicketGridView(Parts parts, Surroundings around, Texts texts) {
        model = parts.model();
        layouts = parts.layouts();
        Navigator navigator = around.navigator();
        title = model.viewProperty().map(view -> texts.get("grid.view." + view));
        HeaderSlots slots = new HeaderSlots(column -> new Funnel(column, model, texts),
                column -> new FilterEditor(column, model, texts, around.clock()));
        ColumnChooser chooser = new ColumnChooser(model, parts.columns(), texts);
        HeaderMenu menu = new HeaderMenu(model, chooser, texts);
        HeaderDrag drag = new HeaderDrag();
        Headers headers = new Headers(model, parts.columns(), slots, menu, drag, texts);
        table = new TicketTable(model, parts.marks(), parts.columns(), headers, parts.widths(), texts,
                around.clock().getZone(), navigator::openTicket);
        table.setPlaceholder(new GridPlaceholder(model, layouts::refresh, navigator, texts,
                new TypingPause(PATIENCE)));

        WaitBar waitBar = new WaitBar(model.loadingProperty(), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        VBox notices = new VBox(new ExportCards(parts.exports(), around.open(), texts),
                new LayoutNoticeCard(layouts, texts), markFailure(parts.marks(), texts));
        notices.getStyleClass().add("list-notices");
        notices.setFillWidth(false);
        notices.setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane rows = new StackPane(table, waitBar, notices);
        VBox.setVgrow(rows, Priority.ALWAYS);
        GroupPanel groups = new GroupPanel(model, slots.funnel(), menu, drag, headers, texts);
        Pager pager = new Pager(new GridPaging(model), TicketQuery.PAGE_SIZES, texts);
        SearchBox search = new SearchBox(
                model.queryProperty().map(query -> Objects.requireNonNullElse(query.search(), "")),
                phrase -> model.change(query -> query.withSearch(phrase.isEmpty() ? null : phrase)), texts);
        Toolbar toolbar = new Toolbar(groups, List.of(columnsButton(chooser, texts),
                exportButton(parts, around, texts), new LayoutsMenu(layouts, texts)), search, WIDE);
        node.getChildren()
                .addAll(toolbar, failureBar(texts), rows,
                        new FilterBar(model, texts, () -> buildFilter(parts.columns(), around.clock(), texts)),
                        pager, drag.layer());
        new GridKeys(table, headers, pager, search).listenOn(node);
        node.getStyleClass().add("ticket-grid");
        Stylesheets.add(node, "grid");
    }

    private FailureBar failureBar(Texts texts) {
        BooleanBinding stale = model.failureProperty()
                .isNotEmpty()
                .and(model.contentProperty().isNotEqualTo(TicketGridModel.Content.FAILED));
        return new FailureBar(model.failureProperty().map(words -> texts.get("grid.stale", words)), stale,
                model::refresh, texts);
    }

    private void buildFilter(ColumnSet columns, Clock clock, Texts texts) {
        new FilterBuilder(model, columns.all(), texts, clock, node.getScene().getWindow()).show();
    }

    private static Node markFailure(ReadMarks marks, Texts texts) {
        NoticeCard card = new NoticeCard(texts);
        card.managedProperty().bind(card.visibleProperty());
        card.visibleProperty().bind(marks.failureProperty().isNotEmpty());
        marks.failureProperty()
                .subscribe(sentence -> card.say(Feather.ALERT_CIRCLE, sentence, card.cross(marks::dismiss)));
        return card;
    }

    private static Button columnsButton(ColumnChooser chooser, Texts texts) {
        Button button = new Button(texts.get("grid.columns"), Icons.of(Feather.COLUMNS));
        button.setId("columns");
        button.setOnAction(_ -> chooser.show(button));
        return button;
    }

    /// The file is named after the view and the day, and has the columns that are on screen.
    private Button exportButton(Parts parts, Surroundings around, Texts texts) {
        Button button = new Button(texts.get("grid.export.start"), Icons.of(Feather.DOWNLOAD));
        button.setId("export");
        button.setOnAction(_ -> {
            TicketQuery query = model.queryProperty().get();
            parts.exports()
                    .start(query.withColumns(parts.columns().shown(query)),
                            title.getValue() + " " + LocalDate.now(around.clock()),
                            name -> around.saveAs().apply(node.getScene().getWindow(), name));
        });
        return button;
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
        layouts.refresh();
    }

    @Override
    public void refresh() {
        layouts.refresh();
    }

    @Override
    public void happened(TicketEvent event) {
        model.refreshQuietly();
    }

    @Override
    public void refreshQuietly() {
        model.refreshQuietly();
    }
}
