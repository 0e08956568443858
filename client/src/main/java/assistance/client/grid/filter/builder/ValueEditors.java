package assistance.client.grid.filter.builder;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.Comparison;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Texts;

/// The editors of a condition's values, by what it compares and how.
final class ValueEditors {
    private static final int LONGEST = 1000;

    private ValueEditors() {}

    /// None for comparisons without a value.
    static List<Node> of(BuilderCondition condition, BuilderContext context) {
        Comparison comparison = condition.comparisonProperty().get();
        ColumnKind kind = ColumnKind.of(condition.columnProperty().get());
        if (comparison.relative() != null) {
            return List.of();
        }
        return switch (comparison.operator()) {
            case IS_BLANK, IS_NOT_BLANK -> List.of();
            case BETWEEN -> List.of(range(condition, context.texts()));
            case IN, NOT_IN -> List.of(kind == ColumnKind.CHOICE
                    ? boxes(condition)
                    : new TokenField(condition, context));
            default -> List.of(kind == ColumnKind.CHOICE && !Comparison.isText(comparison.operator())
                    ? labels(condition, context.texts())
                    : single(condition, context));
        };
    }

    private static Node single(BuilderCondition condition, BuilderContext context) {
        TextField field = text(condition, condition.firstProperty(), context.texts().get("grid.builder.value"));
        boolean whole = !Comparison.isText(condition.comparisonProperty().get().operator());
        if (whole && ColumnKind.of(condition.columnProperty().get()) == ColumnKind.TEXT) {
            Suggestions.offer(field, condition, context, field::setText);
        }
        return withCalendar(condition, field, context.texts());
    }

    private static Node range(BuilderCondition condition, Texts texts) {
        TextField first = text(condition, condition.firstProperty(), texts.get("grid.row.first"));
        TextField last = text(condition, condition.lastProperty(), texts.get("grid.row.last"));
        Node from = withCalendar(condition, first, texts);
        Node to = withCalendar(condition, last, texts);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        HBox range = new HBox(from, new Label(texts.get("grid.builder.to")), to);
        range.getStyleClass().add("builder-range");
        range.setAlignment(Pos.CENTER_LEFT);
        range.focusedProperty().subscribe(focused -> {
            if (focused) {
                first.requestFocus();
            }
        });
        return range;
    }

    private static Node withCalendar(BuilderCondition condition, TextField field, Texts texts) {
        return ColumnKind.of(condition.columnProperty().get()) == ColumnKind.DATE ? new DayField(field, texts) : field;
    }

    private static TextField text(BuilderCondition condition, StringProperty text, String name) {
        TextField field = new TextField();
        field.getStyleClass().add("builder-value");
        field.setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.accessibleHelpProperty().bind(condition.errorProperty());
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node labels(BuilderCondition condition, Texts texts) {
        ComboBox<String> labels = new ComboBox<>();
        labels.getStyleClass().add("builder-value");
        labels.setAccessibleText(texts.get("grid.builder.value"));
        labels.setPromptText(texts.get("grid.builder.value"));
        labels.setMaxWidth(Double.MAX_VALUE);
        EnteredValues values = condition.values();
        values.codes().forEach(code -> labels.getItems().add(values.text(code)));
        String text = condition.firstProperty().get();
        if (!text.isEmpty()) {
            labels.setValue(text);
        }
        labels.valueProperty().subscribe(chosen -> condition.firstProperty().set(chosen == null ? "" : chosen));
        return labels;
    }

    private static Node boxes(BuilderCondition condition) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("builder-boxes");
        EnteredValues values = condition.values();
        for (String code : values.codes()) {
            CheckBox box = new CheckBox(values.text(code));
            box.setSelected(condition.several().contains(code));
            box.setOnAction(_ -> {
                condition.several().remove(code);
                if (box.isSelected()) {
                    condition.several().add(code);
                }
            });
            boxes.getChildren().add(box);
        }
        boxes.focusedProperty().subscribe(focused -> {
            if (focused) {
                boxes.getChildren().getFirst().requestFocus();
            }
        });
        return boxes;
    }
}
