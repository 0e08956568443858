package assistance.client.grid;

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

    public SearchBox(TicketGridModel grid, Texts texts) {
        model = new SearchModel(grid, new TypingPause(PAUSE));
        setId("search");
        getStyleClass().add("search-box");
        setPromptText(texts.get("grid.search"));
        setAccessibleText(texts.get("grid.search"));
        setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST)));
        textProperty().bindBidirectional(model.textProperty());
        setLeft(Icons.of(Feather.SEARCH));
        Button clear = Icons.button(Feather.X, texts.get("grid.clearSearch"));
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

    private void press(KeyEvent key) {
        boolean escape = key.getCode() == KeyCode.ESCAPE;
        if (escape && model.clear()) {
            key.consume();
        }
    }
}
