package assistance.client.admin.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.client.shell.Page;
import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.WaitBar;
import assistance.client.ui.list.FailureBar;
import assistance.client.ui.list.Pager;
import assistance.client.ui.list.SearchBox;
import assistance.client.ui.list.Toolbar;

/// A list of the administration: what can be done, the filters, the rows, the pages.
public final class ListPage<T> implements Page {
    private static final double WIDE = 760;

    private final String name;
    private final ListModel<T> model;
    private final ActionsModel<T> actions;
    private final Parts<T> parts;
    private final Texts texts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final ListTable<T> table;
    private final SearchBox search;
    private final VBox node = new VBox();

    /// What a list has.
    ///
    /// @param filters stand above the rows
    /// @param add adds a row with a form of its own; a dialog it opens belongs to the window
    /// @param actions with one row; the first one opens it
    /// @param paged false for a list that is always shown whole, without search
    public record Parts<T>(List<ListColumn<T>> columns, List<? extends Node> filters, Optional<Consumer<Window>> add,
            List<RowAction<T>> actions, boolean paged) {}

    /// @param name of the list among the texts: `admin.<name>.…`
    public ListPage(String name, ListModel<T> model, ActionsModel<T> actions, Parts<T> parts, Texts texts) {
        this.name = name;
        this.model = model;
        this.actions = actions;
        this.parts = parts;
        this.texts = texts;
        title.set(texts.get("admin." + name + ".title"));
        table = new ListTable<>(name, model, parts.columns(), texts);
        Optional<Runnable> addFirst = parts.add().map(_ -> this::add);
        table.setPlaceholder(new ListPlaceholder(name, model, addFirst, texts));
        search = new SearchBox(model.queryProperty().map(ListQuery::search),
                phrase -> model.change(query -> query.withSearch(phrase)), texts);
        node.getStyleClass().add("admin-page");
        Stylesheets.add(node, "admin");
        node.getChildren().addAll(toolbar(), failureBar(), rows());
        if (!parts.filters().isEmpty()) {
            HBox filters = new HBox();
            filters.getStyleClass().add("list-filters");
            filters.getChildren().addAll(parts.filters());
            node.getChildren().add(1, filters);
        }
        if (parts.paged()) {
            node.getChildren().add(new Pager(model, ListQuery.PAGE_SIZES, texts));
        }
        listen();
    }

    private Node toolbar() {
        HBox first = new HBox();
        first.setAlignment(Pos.CENTER_LEFT);
        parts.add().ifPresent(_ -> {
            Button button = new Button(texts.get("admin." + name + ".add"), Icons.of(Feather.PLUS));
            button.setId("add");
            button.getStyleClass().add("success");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(texts.get("admin.addKey", button.getText())));
            button.setOnAction(_ -> add());
            first.getChildren().add(button);
        });
        List<Button> tools = parts.actions().stream().map(this::button).toList();
        Node last = parts.paged() ? search : new Region();
        return new Toolbar(first, tools, last, WIDE);
    }

    private Button button(RowAction<T> action) {
        Button button = new Button(texts.get("admin." + name + "." + action.name()), Icons.of(action.icon()));
        button.setId(action.name());
        KeyCombination key = action.key();
        button.setTooltip(new Tooltip(key == null
                ? button.getText()
                : texts.get("admin.withKey", button.getText(), texts.get("admin.key." + key.getName()))));
        button.setOnAction(_ -> run(action));
        ObservableValue<T> row = table.getSelectionModel().selectedItemProperty();
        button.disableProperty()
                .bind(row.map(chosen -> !action.possible().test(chosen)).orElse(true));
        return button;
    }

    private Node failureBar() {
        BooleanBinding stale = model.failureProperty()
                .isNotEmpty()
                .and(model.contentProperty().isNotEqualTo(ListModel.Content.FAILED));
        return new FailureBar(model.failureProperty().map(words -> texts.get("admin.stale", words)), stale,
                model::refresh, texts);
    }

    private Node rows() {
        WaitBar waitBar = new WaitBar(model.loadingProperty().or(actions.busyProperty()), texts);
        StackPane.setAlignment(waitBar, Pos.TOP_CENTER);
        VBox notices = new VBox(new OutcomeCard(actions, texts));
        notices.getStyleClass().add("list-notices");
        notices.setFillWidth(false);
        notices.setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane rows = new StackPane(table, waitBar, notices);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private void listen() {
        table.setRowFactory(_ -> new OpeningRow<>(() -> run(parts.actions().getFirst())));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() == table && press(key)) {
                key.consume();
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && pressShortcut(key.getCode())) {
                key.consume();
            }
        });
        search.leadTo(table);
    }

    private boolean press(KeyEvent key) {
        Optional<RowAction<T>> action = parts.actions()
                .stream()
                .filter(one -> one.key() != null && one.key().match(key))
                .findFirst();
        action.ifPresent(this::run);
        return action.isPresent();
    }

    private boolean pressShortcut(KeyCode code) {
        if (code == KeyCode.N && parts.add().isPresent()) {
            add();
        } else if (code == KeyCode.F && parts.paged()) {
            search.requestFocus();
            search.selectAll();
        } else {
            return false;
        }
        return true;
    }

    private void add() {
        parts.add().ifPresent(form -> form.accept(node.getScene().getWindow()));
        table.requestFocus();
    }

    private void run(RowAction<T> action) {
        table.chosen().filter(action.possible()).ifPresent(row -> {
            action.run().accept(row, node.getScene().getWindow());
            table.requestFocus();
        });
    }

    @Override
    public ObservableValue<String> titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        // Later: a page may be shown before its window is.
        Platform.runLater(table::requestFocus);
        actions.dismiss();
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void refreshQuietly() {
        model.refreshQuietly();
    }
}
