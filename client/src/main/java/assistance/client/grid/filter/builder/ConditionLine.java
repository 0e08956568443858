package assistance.client.grid.filter.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Column;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Comparison;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;

/// A condition: column, comparison, values and a cross; under them what is missing.
final class ConditionLine extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final BuilderCondition condition;
    private final BuilderContext context;
    private final Texts texts;
    private final ComboBox<Column> column;
    private final StackPane comparison = new StackPane();
    private final StackPane place = new StackPane();

    ConditionLine(BuilderCondition condition, BuilderGroup group, BuilderContext context) {
        this.condition = condition;
        this.context = context;
        texts = context.texts();
        getStyleClass().add("builder-condition");
        column = box("builder-column", texts.get("grid.builder.column"), columns(), condition.columnProperty().get(),
                some -> texts.get("grid.column." + some), condition::choose);
        comparison.setAlignment(Pos.TOP_LEFT);
        place.setAlignment(Pos.TOP_LEFT);
        condition.columnProperty().subscribe(this::showComparisons);
        showComparisons();
        Button cross = Icons.button(Feather.X, texts.get("grid.builder.removeCondition"));
        cross.setOnAction(_ -> context.model().remove(group, condition));
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox line = new HBox(column, comparison, place, cross);
        line.getStyleClass().add("builder-line");
        line.setAlignment(Pos.TOP_LEFT);

        Label error = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        error.getStyleClass().add("field-error");
        error.textProperty().bind(condition.errorProperty());
        error.visibleProperty().bind(condition.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        error.setWrapText(true);
        condition.errorProperty().subscribe(sentence -> pseudoClassStateChanged(DANGER, !sentence.isEmpty()));
        getChildren().addAll(line, error);
        condition.columnProperty().subscribe(this::showEditor);
        condition.comparisonProperty().subscribe(this::showEditor);
        showEditor();
    }

    void focusColumn() {
        column.requestFocus();
    }

    /// Takes the focus to the values when they are incomplete.
    boolean focusWrong() {
        boolean wrong = !condition.errorProperty().get().isEmpty();
        if (wrong) {
            place.getChildren().forEach(Node::requestFocus);
        }
        return wrong;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(context.model().columns());
        if (!columns.contains(condition.columnProperty().get())) {
            columns.add(condition.columnProperty().get());
        }
        return columns;
    }

    /// A box of its own for each column: one whose list is replaced loses sight of its value.
    private void showComparisons() {
        Comparison chosen = condition.comparisonProperty().get();
        ColumnKind kind = ColumnKind.of(condition.columnProperty().get());
        comparison.getChildren()
                .setAll(box("builder-comparison", texts.get("grid.builder.comparison"),
                        Comparisons.with(kind, chosen), chosen, some -> some.words(texts), condition::choose));
    }

    private void showEditor() {
        place.getChildren().setAll(ValueEditors.of(condition, context));
    }

    private static <T> ComboBox<T> box(String styleClass, String name, List<T> choices, T value,
            Function<T, String> words, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getStyleClass().add(styleClass);
        box.setAccessibleText(name);
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T some) {
                return some == null ? "" : words.apply(some);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        box.getItems().setAll(choices);
        box.setValue(value);
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                choose.accept(chosen);
            }
        });
        return box;
    }
}
