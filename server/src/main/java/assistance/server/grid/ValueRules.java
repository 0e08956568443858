package assistance.server.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import assistance.api.Column;
import assistance.api.Operator;
import assistance.api.Priority;
import assistance.api.RelativeDate;
import assistance.api.TicketState;

/// What a value of a condition may be.
record ValueRules(Column column, Operator operator) {
    private static final Set<Operator> TEXT = Set.of(Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.STARTS_WITH,
            Operator.ENDS_WITH);
    private static final Set<Operator> SAME = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN,
            Operator.NOT_IN);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    boolean takes(String value) {
        boolean mayBeBlank = SAME.contains(operator);
        return switch (column) {
            case TITLE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> true;
            case PRIORITY -> TEXT.contains(operator) || value.isEmpty() || isOne(Priority.values(), value);
            case STATE -> TEXT.contains(operator) || value.isEmpty() || isOne(TicketState.values(), value);
            case NUMBER -> (mayBeBlank && value.isEmpty()) || NUMBER.matcher(value).matches();
            case DATE -> (mayBeBlank && value.isEmpty()) || isDate(value);
        };
    }

    /// What a value at fault should have been.
    String sentence() {
        return switch (column) {
            case NUMBER -> "grid.number";
            case DATE -> "grid.date";
            case TITLE, PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> "grid.code";
        };
    }

    private boolean isDate(String value) {
        boolean isDay = DAY.matcher(value).matches() && isReal(value, LocalDate::parse);
        return isDay || switch (operator) {
            case EQUALS, NOT_EQUALS -> isPeriod(value) || isOne(RelativeDate.values(), value);
            case IN, NOT_IN -> isPeriod(value);
            default -> false;
        };
    }

    private static boolean isPeriod(String value) {
        return YEAR.matcher(value).matches() || (MONTH.matcher(value).matches() && isReal(value, YearMonth::parse));
    }

    private static boolean isReal(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static boolean isOne(Enum<?>[] constants, String code) {
        return Arrays.stream(constants).map(Enum::name).anyMatch(code::equals);
    }
}
