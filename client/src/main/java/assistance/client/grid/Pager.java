package assistance.client.grid;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.TicketQuery;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// The line under the grid: rows on a page, where one is, and the ways to the other pages. A narrow one keeps only the
/// ways.
final class Pager extends HBox {
    private static final double NARROW = 560;
    private static final int FIELD_COLUMNS = 3;

    private final TicketGridModel model;
    private final PagePosition position;
    private final Texts texts;
    private final ComboBox<Integer> size = new ComboBox<>();
    private final TextField page = new TextField();

    Pager(TicketGridModel model, Texts texts) {
        this.model = model;
        position = model.position();
        this.texts = texts;
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER_LEFT);

        BooleanBinding narrow = widthProperty().lessThan(NARROW);
        Label summary = new Label();
        summary.getStyleClass().add("pager-summary");
        summary.textProperty()
                .bind(Bindings.createStringBinding(this::summary, position.pageProperty(),
                        position.pageCountProperty(), position.ticketCountProperty(), position.countedProperty()));
        showUnless(narrow, summary);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);

        Button first = button("first", Feather.CHEVRONS_LEFT, () -> model.turnTo(0));
        Button previous = button("previous", Feather.CHEVRON_LEFT, () -> model.turnBy(-1));
        Button next = button("next", Feather.CHEVRON_RIGHT, () -> model.turnBy(1));
        Button last = button("last", Feather.CHEVRONS_RIGHT,
                () -> model.turnTo(position.pageCountProperty().get() - 1));
        BooleanBinding atStart = position.pageProperty().isEqualTo(0);
        first.disableProperty().bind(atStart);
        previous.disableProperty().bind(atStart);
        BooleanBinding atEnd = position.pageProperty().greaterThanOrEqualTo(position.pageCountProperty().subtract(1));
        next.disableProperty().bind(atEnd);
        last.disableProperty().bind(atEnd.or(position.countedProperty().not()));
        showUnless(narrow, first);
        showUnless(narrow, last);

        Label count = new Label();
        count.getStyleClass().add("pager-summary");
        count.textProperty()
                .bind(Bindings.createStringBinding(this::pages, position.pageCountProperty(),
                        position.countedProperty()));
        preparePageField();
        prepareSizes();
        getChildren().addAll(size, summary, gap, first, previous, page, count, next, last);
    }

    void focusFirst() {
        size.requestFocus();
    }

    private void prepareSizes() {
        size.setId("page-size");
        size.getItems().setAll(TicketQuery.PAGE_SIZES);
        size.setAccessibleText(texts.get("grid.pageSize"));
        model.queryProperty().subscribe(query -> size.setValue(query.pageSize()));
        size.setOnAction(_ -> model.choosePageSize(size.getValue()));
    }

    private void preparePageField() {
        page.setId("page-number");
        page.setPrefColumnCount(FIELD_COLUMNS);
        page.setAlignment(Pos.CENTER);
        page.setAccessibleText(texts.get("grid.pageNumber"));
        page.disableProperty().bind(position.pageCountProperty().isEqualTo(1));
        position.pageProperty().subscribe(_ -> showPage());
        page.setOnAction(_ -> turnToTyped());
        page.focusedProperty().subscribe(focused -> {
            if (!focused) {
                showPage();
            }
        });
    }

    private void showPage() {
        page.setText(Integer.toString(position.pageProperty().get() + 1));
    }

    private void turnToTyped() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,9}")) {
            model.turnTo(Integer.parseInt(typed) - 1);
        }
        showPage();
    }

    private String summary() {
        if (!position.countedProperty().get()) {
            return texts.get("grid.pageUncounted", position.pageProperty().get() + 1);
        }
        return texts.get("grid.page", position.pageProperty().get() + 1, position.pageCountProperty().get(),
                position.ticketCountProperty().get());
    }

    private String pages() {
        return position.countedProperty().get()
                ? texts.get("grid.ofPages", position.pageCountProperty().get())
                : texts.get("grid.ofPagesUncounted");
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = Icons.button(icon, texts.get("grid." + name + "Page"));
        button.setId(name + "-page");
        button.getStyleClass().setAll("button", "pager-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void showUnless(BooleanBinding hidden, Region part) {
        part.visibleProperty().bind(hidden.not());
        part.managedProperty().bind(hidden.not());
    }
}
