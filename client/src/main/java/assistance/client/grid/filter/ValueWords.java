package assistance.client.grid.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import assistance.api.Column;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.client.ui.Texts;

/// The values of a filter as they are shown.
public final class ValueWords {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    public ValueWords(Texts texts) {
        this.texts = texts;
        day = DateTimeFormatter.ofPattern(texts.get("grid.datePattern"));
        month = DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale());
    }

    /// A value as a condition names it; what no server would accept is shown as it stands.
    public String of(Column column, String value) {
        if (value.isEmpty()) {
            return texts.get("grid.blankValue");
        }
        return switch (column) {
            case PRIORITY -> isOneOf(Priority.values(), value) ? texts.get("ui.priority." + value) : value;
            case STATE -> isOneOf(TicketState.values(), value) ? texts.get("ui.state." + value) : value;
            case DATE -> date(value);
            case NUMBER, TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> value;
        };
    }

    private String date(String value) {
        try {
            return switch (value.length()) {
                case YEAR_LENGTH -> Year.parse(value).toString();
                case MONTH_LENGTH -> month.format(YearMonth.parse(value));
                default -> day.format(LocalDate.parse(value));
            };
        } catch (DateTimeException unreadable) {
            return value;
        }
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }
}
