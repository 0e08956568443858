package assistance.client.ui.keyboard;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyEvent;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;

/// The keys in a calendar, from day to day. Its cells' own ones look for the calendar of a DatePicker and fail.
public final class CalendarKeys {
    private CalendarKeys() {}

    /// Listens to them.
    ///
    /// @param pick takes the day that is chosen
    public static void listen(Calendar calendar, Consumer<LocalDate> pick) {
        calendar.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof DateCell cell && cell.getItem() != null
                    && press(key, cell, cell.getItem(), calendar, pick)) {
                key.consume();
            }
        });
    }

    /// Lets the arrow keys begin at a day of a calendar that is on screen.
    public static void goTo(Calendar calendar, LocalDate day) {
        if (calendar.getSkin() instanceof CalendarSkin skin) {
            skin.goToDate(day, true);
        }
    }

    private static boolean press(KeyEvent key, DateCell cell, LocalDate day, Calendar calendar,
            Consumer<LocalDate> pick) {
        switch (key.getCode()) {
            case LEFT -> goTo(calendar, day.minusDays(1));
            case RIGHT -> goTo(calendar, day.plusDays(1));
            case UP -> goTo(calendar, day.minusWeeks(1));
            case DOWN -> goTo(calendar, day.plusWeeks(1));
            case PAGE_UP -> goTo(calendar, day.minusMonths(1));
            case PAGE_DOWN -> goTo(calendar, day.plusMonths(1));
            case TAB -> cell.requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case ENTER, SPACE -> pick.accept(day);
            default -> {
                return false;
            }
        }
        return true;
    }
}
