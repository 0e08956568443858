package assistance.client.grid.filter.row;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import atlantafx.base.controls.Calendar;
import org.jspecify.annotations.Nullable;

import assistance.api.Filter;
import assistance.api.RelativeDate;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;
import assistance.client.ui.keyboard.CalendarKeys;

/// A calendar to choose a day from, beside the days that are named in relation to today.
final class DayPopup extends Popup {
    private final FilterEditorModel model;
    private final Clock clock;
    private final Calendar calendar = new Calendar();
    private final Map<RelativeDate, ToggleButton> words = new EnumMap<>(RelativeDate.class);
    private boolean showing;

    DayPopup(FilterEditorModel model, Texts texts, Clock clock) {
        this.model = model;
        this.clock = clock;
        setAutoHide(true);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        VBox relative = new VBox();
        relative.getStyleClass().add("relative-days");
        for (RelativeDate date : RelativeDate.values()) {
            ToggleButton button = new ToggleButton(texts.get("grid.day." + date));
            button.getStyleClass().setAll("toggle-button", "flat");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> pick(date.name()));
            words.put(date, button);
            relative.getChildren().add(button);
        }
        HBox content = new HBox(calendar, relative);
        content.getStyleClass().add("day-popup");
        CalendarKeys.listen(calendar, day -> pick(day.toString()));
        Stylesheets.add(content, "grid");
        getContent().add(content);
        calendar.valueProperty().subscribe(day -> {
            if (day != null && !showing) {
                pick(day.toString());
            }
        });
        setOnShowing(_ -> showApplied());
    }

    /// Lets the arrow keys go from day to day.
    void focusDay() {
        CalendarKeys.goTo(calendar, Objects.requireNonNullElseGet(calendar.getValue(), () -> LocalDate.now(clock)));
    }

    private void pick(String value) {
        hide();
        model.pick(value);
    }

    private void showApplied() {
        Filter.Condition applied = model.applied();
        String value = applied == null ? "" : applied.values().getFirst();
        showing = true;
        words.forEach((date, button) -> button.setSelected(date.name().equals(value)));
        calendar.setValue(day(value));
        showing = false;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
