package assistance.client.grid.filter.builder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import atlantafx.base.controls.Calendar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.client.ui.Icons;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.CalendarKeys;

/// A field for a day, and a calendar to choose it from.
public final class DayField extends HBox {
    private final TextField field;
    private final DateTimeFormatter format;
    private final Popup popup = new Popup();
    private final Button button;

    public DayField(TextField field, Texts texts) {
        this.field = field;
        format = DateTimeFormatter.ofPattern(texts.get("grid.datePattern"), texts.locale());
        getStyleClass().add("builder-day");
        field.setPromptText(texts.get("grid.builder.dayPrompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        button = Icons.button(Feather.CALENDAR, texts.get("grid.builder.calendar"));
        button.setOnAction(_ -> open());
        popup.setAutoHide(true);
        getChildren().addAll(field, button);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
    }

    private void open() {
        Calendar calendar = new Calendar(typed());
        calendar.valueProperty().addListener((_, _, day) -> choose(day));
        CalendarKeys.listen(calendar, this::choose);
        StackPane content = new StackPane(calendar);
        content.getStyleClass().add("day-popup");
        Stylesheets.add(content, "grid");
        popup.getContent().setAll(content);
        Point2D below = button.localToScreen(0, button.getHeight());
        popup.show(button, below.getX(), below.getY());
        CalendarKeys.goTo(calendar,
                Objects.requireNonNullElseGet(typed(), () -> LocalDate.now(ZoneId.systemDefault())));
    }

    private void choose(LocalDate day) {
        field.setText(format.format(day));
        popup.hide();
        field.requestFocus();
    }

    private @Nullable LocalDate typed() {
        try {
            return LocalDate.parse(field.getText(), format);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
