package assistance.client.ui.list;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Texts;
import assistance.client.ui.TypingPause;

/// Searches every column for one phrase.
public final class SearchBox extends CustomTextField {
    private static final Duration PAUSE = Duration.millis(300);
    private static final int LONGEST = 1000;

    private final SearchModel model;

    /// @param applied the phrase the list answers, empty for none
    /// @param search asks for the rows of another phrase
    public SearchBox(ObservableValue<String> applied, Consumer<String> search, Texts texts) {
        model = new SearchModel(applied, search, new TypingPause(PAUSE));
        setId("search");
        getStyleClass().add("search-box");
        setPromptText(texts.get("ui.list.search"));
        setAccessibleText(texts.get("ui.list.search"));
        setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        textProperty().bindBidirectional(model.textProperty());
        setLeft(Icons.of(Feather.SEARCH));
        Button clear = Icons.button(Feather.X, texts.get("ui.list.clearSearch"));
        clear.getStyleClass().add("clear-search");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            model.clear();
            requestFocus();
        });
        setRight(clear);
        setOnAction(_ -> model.apply());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Goes to the rows by the arrow down, and by Escape when nothing is left to clear.
    public void leadTo(Node rows) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean toRows = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ESCAPE;
            if (toRows && !key.isConsumed()) {
                rows.requestFocus();
                key.consume();
            }
        });
    }

    private void press(KeyEvent key) {
        boolean escape = key.getCode() == KeyCode.ESCAPE;
        if (escape && model.clear()) {
            key.consume();
        }
    }
}
