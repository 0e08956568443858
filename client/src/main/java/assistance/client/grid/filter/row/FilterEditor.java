package assistance.client.grid.filter.row;

import java.time.Clock;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.PopupWindow;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Column;
import assistance.api.Operator;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.filter.ColumnKind;
import assistance.client.ui.Icons;
import assistance.client.ui.Texts;
import assistance.client.ui.TypingPause;

/// One cell of the filter row: a magnifier with the operators, and the value they compare with.
public final class FilterEditor extends HBox {
    private static final Duration PAUSE = Duration.millis(400);

    private final ColumnKind kind;
    private final FilterEditorModel model;
    private final Texts texts;
    private final ValueField field;
    private final RangeButton range;
    private final Button operator = new Button();
    private final ContextMenu operators;
    private final @Nullable PopupWindow suggestions;

    /// @param clock the user's, in the user's time zone, for days typed without a year
    public FilterEditor(Column column, TicketGridModel grid, Texts texts, Clock clock) {
        this.texts = texts;
        kind = ColumnKind.of(column);
        model = new FilterEditorModel(column, grid, texts, new TypingPause(PAUSE), clock);
        getStyleClass().addAll("filter-editor", kind.name().toLowerCase(Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        String name = texts.get("grid.row.field", texts.get("grid.column." + column));
        field = new ValueField(model.firstProperty(), model.errorProperty());
        range = new RangeButton(model, texts);
        operators = new OperatorMenu(kind, model, texts, this::focusEditor);
        for (Node editor : new Node[]{field, range}) {
            editor.setAccessibleText(name);
            setHgrow(editor, Priority.ALWAYS);
            editor.managedProperty().bind(editor.visibleProperty());
        }
        range.visibleProperty().bind(model.operatorProperty().isEqualTo(Operator.BETWEEN));
        field.visibleProperty().bind(range.visibleProperty().not());
        field.focusedProperty().subscribe(this::enterOrLeave);
        prepareOperator();
        getChildren().addAll(operator, field, range);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        suggestions = switch (kind) {
            case CHOICE -> new LabelMenu(model, texts);
            case DATE -> new DayPopup(model, texts, clock);
            case TEXT, NUMBER -> null;
        };
        if (suggestions != null) {
            field.addEventHandler(MouseEvent.MOUSE_CLICKED, this::suggest);
            model.firstProperty().subscribe(suggestions::hide);
        }
    }

    /// Brings the keyboard to the value.
    private void focusEditor() {
        if (model.operatorProperty().get() == Operator.BETWEEN) {
            // The button may have appeared just now.
            layout();
            range.requestFocus();
            range.open();
        } else {
            field.requestFocus();
        }
    }

    private void prepareOperator() {
        operator.getStyleClass().setAll("operator-button");
        operator.setFocusTraversable(false);
        operator.setMinWidth(USE_PREF_SIZE);
        operator.setOnAction(_ -> showOperators());
        Tooltip name = new Tooltip();
        operator.setTooltip(name);
        model.operatorProperty().subscribe(chosen -> {
            boolean usual = chosen == RowOperators.of(kind).getFirst();
            operator.setGraphic(usual ? Icons.of(Feather.SEARCH) : new OperatorSymbol(chosen));
            name.setText(texts.get("grid.row.operator", RowOperators.name(kind, chosen, texts)));
            operator.setAccessibleText(name.getText());
        });
    }

    private void enterOrLeave(boolean focused) {
        if (focused) {
            model.enter();
        } else if (model.operatorProperty().get() != Operator.BETWEEN) {
            // With BETWEEN the text goes on in the two editors.
            model.leave();
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case F4 -> showOperators();
            case DOWN -> {
                if (key.isAltDown()) {
                    showOperators();
                } else if (range.isFocused() && !key.isShortcutDown()) {
                    range.open();
                } else if (suggestions != null && field.isFocused() && !key.isShortcutDown()) {
                    showUnder(suggestions);
                    if (suggestions instanceof DayPopup days) {
                        days.focusDay();
                    }
                } else {
                    return;
                }
            }
            case ENTER -> {
                if (!field.isFocused()) {
                    return;
                }
                model.apply();
            }
            case ESCAPE -> {
                if (!field.isFocused() || !model.restore()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void suggest(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && suggestions != null && !suggestions.isShowing()) {
            showUnder(suggestions);
        }
    }

    private void showOperators() {
        operators.show(this, Side.BOTTOM, 0, 0);
    }

    private void showUnder(PopupWindow popup) {
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY());
    }
}
