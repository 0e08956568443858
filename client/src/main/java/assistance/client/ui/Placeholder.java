package assistance.client.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// Stands where content would be: one line that says what is missing or went wrong, and one button that helps.
public final class Placeholder extends VBox {
    private final Label sentence = new Label();

    public Placeholder(Ikon icon, String text) {
        getStyleClass().add("placeholder");
        setAlignment(Pos.CENTER);
        sentence.setText(text);
        sentence.setWrapText(true);
        getChildren().addAll(Icons.of(icon), sentence);
    }

    public Placeholder(Ikon icon, String text, String buttonText, Runnable action) {
        this(icon, text);
        Button button = new Button(buttonText);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    /// Changes the line.
    public void setText(String text) {
        sentence.setText(text);
    }
}
