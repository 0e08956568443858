package assistance.client.grid.filter.row;

import javafx.scene.control.Label;

import assistance.api.Operator;

/// An operator in a few characters.
final class OperatorSymbol extends Label {
    OperatorSymbol(Operator operator) {
        super(RowOperators.symbol(operator));
        getStyleClass().add("operator-symbol");
        if (operator == Operator.NOT_CONTAINS) {
            getStyleClass().add("negated");
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
