package assistance.client.grid.filter.builder;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import impl.org.controlsfx.skin.AutoCompletePopup;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

import assistance.api.Column;
import assistance.api.ColumnValues;
import assistance.api.TicketQuery;
import assistance.api.ValuesQuery;

/// Offers the values of a column that contain what is typed.
final class Suggestions {
    private static final int MOST = 8;
    private static final long DELAY_MILLISECONDS = 250;

    private Suggestions() {}

    /// @param chosen takes a suggestion that the user picked
    static void offer(TextField field, BuilderCondition condition, BuilderContext context, Consumer<String> chosen) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field, request -> request.getUserText()
                .isBlank() ? List.of() : ask(condition.columnProperty().get(), request.getUserText().strip(), context));
        binding.setDelay(DELAY_MILLISECONDS);
        binding.setVisibleRowCount(MOST);
        AutoCompletePopup<String> popup = binding.getAutoCompletionPopup();
        popup.getSuggestions().addListener((ListChangeListener<String>) _ -> {
            // The popup itself takes them over only after it was styled once without.
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            Platform.runLater(() -> pickNone(popup));
        });
        popup.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && list(popup).isEmpty()) {
                key.consume();
                popup.hide();
                field.fireEvent(key.copyFor(field, field));
            }
        });
        binding.setOnAutoCompleted(picked -> chosen.accept(picked.getCompletion()));
    }

    /// ControlsFX picks the first suggestion, and Enter would replace what is typed by it.
    private static void pickNone(AutoCompletePopup<String> popup) {
        if (popup.isShowing()) {
            list(popup).clearSelection();
        }
    }

    private static SelectionModel<?> list(AutoCompletePopup<String> popup) {
        return ((ListView<?>) popup.getSkin().getNode()).getSelectionModel();
    }

    /// Called outside the FX thread, where waiting is allowed; without an answer there is nothing to offer.
    private static List<String> ask(Column column, String typed, BuilderContext context) {
        CompletableFuture<List<String>> found = new CompletableFuture<>();
        Platform.runLater(() -> {
            TicketQuery query = context.grid().queryProperty().get().withFilter(null, true);
            context.grid()
                    .values(new ValuesQuery(query, column, typed), answer -> found.complete(labels(answer)),
                            _ -> found.complete(List.of()));
        });
        return found.join();
    }

    private static List<String> labels(ColumnValues answer) {
        return answer.values()
                .stream()
                .filter(value -> !value.value().isEmpty())
                .limit(MOST)
                .map(ColumnValues.Value::label)
                .toList();
    }
}
