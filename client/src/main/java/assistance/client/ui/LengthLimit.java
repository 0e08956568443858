package assistance.client.ui;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/// Cuts what is typed or pasted beyond a number of characters.
public record LengthLimit(int characters) implements UnaryOperator<TextFormatter.Change> {
    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - characters;
        if (over > 0) {
            String added = change.getText();
            change.setText(added.substring(0, Math.max(0, added.length() - over)));
        }
        return change;
    }
}
