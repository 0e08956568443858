package assistance.client.ticket;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// One of a ticket's parts that support can change. A menu, not a combo box: the arrow keys of a closed combo box
/// would change the ticket, and send its mails, at every value they pass.
final class ChoiceMenu<T> extends MenuButton {
    private final String name;
    private final Function<T, String> words;
    private final Function<T, Node> look;
    private final Consumer<T> choose;

    /// @param look shows a value
    /// @param choose is called with the value the user picked, when it is another
    ChoiceMenu(String name, Function<T, String> words, Function<T, Node> look, Consumer<T> choose) {
        this.name = name;
        this.words = words;
        this.look = look;
        this.choose = choose;
        getStyleClass().add("choice-menu");
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Shows the value as it stands, among all there are.
    void show(T current, List<T> values) {
        setGraphic(look.apply(current));
        setAccessibleText(name + " " + words.apply(current));
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(values.stream().map(value -> item(value, value.equals(current), group)).toList());
    }

    private RadioMenuItem item(T value, boolean current, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words.apply(value));
        item.setToggleGroup(group);
        item.setSelected(current);
        if (!current) {
            item.setOnAction(_ -> choose.accept(value));
        }
        return item;
    }
}
