package assistance.client.ui.list;

import java.util.List;
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

import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// The line under a list: rows on a page, where one is, and the ways to the other pages. A narrow one keeps only the
/// ways.
public final class Pager extends HBox {
    private static final double NARROW = 560;
    private static final int FIELD_COLUMNS = 3;

    private final Paging paging;
    private final Texts texts;
    private final ComboBox<Integer> size = new ComboBox<>();
    private final TextField page = new TextField();

    /// @param sizes how many rows a page can have
    public Pager(Paging paging, List<Integer> sizes, Texts texts) {
        this.paging = paging;
        this.texts = texts;
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER_LEFT);

        BooleanBinding narrow = widthProperty().lessThan(NARROW);
        Label summary = new Label();
        summary.getStyleClass().add("pager-summary");
        summary.textProperty()
                .bind(Bindings.createStringBinding(this::summary, paging.pageProperty(),
                        paging.pageCountProperty(), paging.countProperty(), paging.countedProperty()));
        showUnless(narrow, summary);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);

        Button first = button("first", Feather.CHEVRONS_LEFT, () -> paging.turnTo(0));
        Button previous = button("previous", Feather.CHEVRON_LEFT, () -> paging.turnBy(-1));
        Button next = button("next", Feather.CHEVRON_RIGHT, () -> paging.turnBy(1));
        Button last = button("last", Feather.CHEVRONS_RIGHT,
                () -> paging.turnTo(paging.pageCountProperty().get() - 1));
        BooleanBinding atStart = paging.pageProperty().isEqualTo(0);
        first.disableProperty().bind(atStart);
        previous.disableProperty().bind(atStart);
        BooleanBinding atEnd = paging.pageProperty().greaterThanOrEqualTo(paging.pageCountProperty().subtract(1));
        next.disableProperty().bind(atEnd);
        last.disableProperty().bind(atEnd.or(paging.countedProperty().not()));
        showUnless(narrow, first);
        showUnless(narrow, last);

        Label count = new Label();
        count.getStyleClass().add("pager-summary");
        count.textProperty()
                .bind(Bindings.createStringBinding(this::pages, paging.pageCountProperty(),
                        paging.countedProperty()));
        preparePageField();
        prepareSizes(sizes);
        getChildren().addAll(size, summary, gap, first, previous, page, count, next, last);
    }

    /// Takes the keyboard to the first of its parts.
    public void focusFirst() {
        size.requestFocus();
    }

    private void prepareSizes(List<Integer> sizes) {
        size.setId("page-size");
        size.getItems().setAll(sizes);
        size.setAccessibleText(texts.get("ui.list.pageSize"));
        paging.pageSizeProperty().subscribe(size::setValue);
        size.setOnAction(_ -> paging.choosePageSize(size.getValue()));
    }

    private void preparePageField() {
        page.setId("page-number");
        page.setPrefColumnCount(FIELD_COLUMNS);
        page.setAlignment(Pos.CENTER);
        page.setAccessibleText(texts.get("ui.list.pageNumber"));
        page.disableProperty().bind(paging.pageCountProperty().isEqualTo(1));
        paging.pageProperty().subscribe(_ -> showPage());
        page.setOnAction(_ -> turnToTyped());
        page.focusedProperty().subscribe(focused -> {
            if (!focused) {
                showPage();
            }
        });
    }

    private void showPage() {
        page.setText(Integer.toString(paging.pageProperty().get() + 1));
    }

    private void turnToTyped() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,9}")) {
            paging.turnTo(Integer.parseInt(typed) - 1);
        }
        showPage();
    }

    private String summary() {
        if (!paging.countedProperty().get()) {
            return texts.get("ui.list.pageUncounted", paging.pageProperty().get() + 1);
        }
        return texts.get("ui.list.page", paging.pageProperty().get() + 1, paging.pageCountProperty().get(),
                paging.countProperty().get());
    }

    private String pages() {
        return paging.countedProperty().get()
                ? texts.get("ui.list.ofPages", paging.pageCountProperty().get())
                : texts.get("ui.list.ofPagesUncounted");
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = Icons.button(icon, texts.get("ui.list." + name + "Page"));
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
