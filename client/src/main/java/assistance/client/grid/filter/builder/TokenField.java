package assistance.client.grid.filter.builder;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.grid.filter.ValueWords;
import assistance.client.ui.Icons;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Texts;

/// The values of a list, each with a cross, and a field that adds to them on Enter.
final class TokenField extends FlowPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int LONGEST = 1000;
    private static final int SHOWN = 40;

    private final BuilderCondition condition;
    private final Texts texts;
    private final ValueWords words;
    private final TextField field = new TextField();
    private final Tooltip why = new Tooltip();

    TokenField(BuilderCondition condition, BuilderContext context) {
        this.condition = condition;
        texts = context.texts();
        words = new ValueWords(texts);
        getStyleClass().add("token-field");
        field.setPromptText(texts.get("grid.builder.addValue"));
        field.setAccessibleText(texts.get("grid.builder.addValue"));
        field.setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        field.accessibleHelpProperty().bind(condition.errorProperty());
        field.addEventHandler(ActionEvent.ACTION, this::enter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                add();
            }
        });
        field.textProperty().subscribe(_ -> mark(""));
        Column column = condition.columnProperty().get();
        if (ColumnKind.of(column) == ColumnKind.TEXT) {
            Suggestions.offer(field, condition, context, _ -> add());
        }
        condition.several().addListener((ListChangeListener<String>) _ -> show());
        show();
        focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
    }

    private void show() {
        List<String> values = condition.several();
        List<Node> tokens = values.stream().limit(SHOWN).map(this::token).collect(Collectors.toList());
        if (values.size() > SHOWN) {
            tokens.add(new Label(texts.get("grid.builder.moreValues", values.size() - SHOWN)));
        }
        if (getChildren().isEmpty()) {
            getChildren().add(field);
        }
        // The field stays where it is, to keep its focus.
        getChildren().subList(0, getChildren().size() - 1).clear();
        getChildren().addAll(0, tokens);
    }

    private Node token(String value) {
        String text = words.of(condition.columnProperty().get(), value);
        Button token = new Button(text, Icons.of(Feather.X));
        token.getStyleClass().add("token");
        token.setAccessibleText(texts.get("grid.builder.removeValue", text));
        token.setOnAction(_ -> {
            condition.several().remove(value);
            field.requestFocus();
        });
        return token;
    }

    /// Enter adds what is typed; without anything typed it is the dialog's.
    private void enter(ActionEvent action) {
        if (!field.getText().isBlank()) {
            add();
            action.consume();
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !condition.several().isEmpty()) {
            condition.several().removeLast();
            key.consume();
        }
    }

    private void add() {
        String typed = field.getText();
        if (typed.isBlank()) {
            return;
        }
        EnteredValues entered = condition.values();
        String value = entered.read(typed);
        if (value == null) {
            mark(entered.wrong(typed));
        } else if (condition.several().size() >= ColumnValues.LIMIT) {
            mark(texts.get("grid.funnel.tooMany"));
        } else {
            if (!condition.several().contains(value)) {
                condition.several().add(value);
            }
            field.clear();
        }
    }

    private void mark(String sentence) {
        field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        why.setText(sentence);
        field.setTooltip(sentence.isEmpty() ? null : why);
    }
}
