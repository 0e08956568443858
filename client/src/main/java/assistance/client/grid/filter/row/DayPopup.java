package assistance.client.grid.filter.row;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.DateCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import org.jspecify.annotations.Nullable;

import assistance.api.Filter;
import assistance.api.RelativeDate;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

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
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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
        goTo(Objects.requireNonNullElseGet(calendar.getValue(), () -> LocalDate.now(clock)));
    }

    /// The cells' own keys look for the calendar of a DatePicker and fail.
    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof DateCell cell) || cell.getItem() == null) {
            return;
        }
        LocalDate day = cell.getItem();
        switch (key.getCode()) {
            case LEFT -> goTo(day.minusDays(1));
            case RIGHT -> goTo(day.plusDays(1));
            case UP -> goTo(day.minusWeeks(1));
            case DOWN -> goTo(day.plusWeeks(1));
            case PAGE_UP -> goTo(day.minusMonths(1));
            case PAGE_DOWN -> goTo(day.plusMonths(1));
            case ENTER, SPACE -> pick(day.toString());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void goTo(LocalDate day) {
        if (calendar.getSkin() instanceof CalendarSkin skin) {
            skin.goToDate(day, true);
        }
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
