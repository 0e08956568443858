package assistance.server.grid;

import static assistance.api.Operator.BETWEEN;
import static assistance.api.Operator.CONTAINS;
import static assistance.api.Operator.ENDS_WITH;
import static assistance.api.Operator.EQUALS;
import static assistance.api.Operator.GREATER;
import static assistance.api.Operator.GREATER_OR_EQUAL;
import static assistance.api.Operator.IN;
import static assistance.api.Operator.IS_BLANK;
import static assistance.api.Operator.IS_NOT_BLANK;
import static assistance.api.Operator.LESS;
import static assistance.api.Operator.LESS_OR_EQUAL;
import static assistance.api.Operator.NOT_CONTAINS;
import static assistance.api.Operator.NOT_EQUALS;
import static assistance.api.Operator.NOT_IN;
import static assistance.api.Operator.STARTS_WITH;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.Operator;
import assistance.server.account.Account;
import assistance.server.http.FieldChecks;

/// What a filter may say.
final class FilterRules {
    private static final int DEEPEST = 10;
    private static final int MOST_CONDITIONS = 200;
    private static final int MOST_VALUES = 1000;
    private static final int LONGEST_VALUE = 1000;

    private static final Set<Operator> ANY = EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS_BLANK, IS_NOT_BLANK);
    private static final Set<Operator> TEXT = EnumSet.of(CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH);
    private static final Set<Operator> ORDER = EnumSet.of(LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN);

    private final Account reader;
    private final FieldChecks checks;
    private int conditions;

    FilterRules(Account reader, FieldChecks checks) {
        this.reader = reader;
        this.checks = checks;
    }

    /// Notes every fault of a filter.
    void look(Filter filter, String place) {
        look(filter, place, 1);
    }

    private void look(Filter filter, String place, int depth) {
        switch (filter) {
            case Filter.Condition condition -> look(condition, place);
            case Filter.Group _ when depth > DEEPEST -> checks.require(false, place, "grid.tooDeep", DEEPEST);
            case Filter.Group group -> {
                for (int i = 0; i < group.filters().size(); i++) {
                    look(group.filters().get(i), place + ".filters[" + i + "]", depth + 1);
                }
            }
        }
    }

    private void look(Filter.Condition condition, String place) {
        conditions++;
        checks.require(conditions != MOST_CONDITIONS + 1, place, "grid.tooManyConditions", MOST_CONDITIONS);
        checks.require(reader.role().isSupport() || condition.column() != Column.ASSIGNEE, place + ".column",
                "grid.columnForSupport");
        if (takes(condition.column(), condition.operator())) {
            values(condition, place + ".values");
        } else {
            checks.require(false, place + ".operator", "grid.operator");
        }
    }

    private static boolean takes(Column column, Operator operator) {
        return ANY.contains(operator) || switch (column) {
            case DATE, NUMBER -> ORDER.contains(operator);
            case TITLE, PRIORITY, STATE, CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> TEXT.contains(operator);
        };
    }

    private void values(Filter.Condition condition, String place) {
        List<String> values = condition.values();
        int least = switch (condition.operator()) {
            case IS_BLANK, IS_NOT_BLANK -> 0;
            case BETWEEN -> 2;
            default -> 1;
        };
        int most = condition.operator() == IN || condition.operator() == NOT_IN ? MOST_VALUES : least;
        if (values.size() < least || values.size() > most) {
            checks.require(false, place, "grid.valueCount", least, most);
            return;
        }
        var rules = new ValueRules(condition.column(), condition.operator());
        for (int i = 0; i < values.size(); i++) {
            String path = place + "[" + i + "]";
            checks.require(values.get(i).length() <= LONGEST_VALUE, path, "grid.valueTooLong", LONGEST_VALUE);
            checks.require(values.get(i).length() > LONGEST_VALUE || rules.takes(values.get(i)), path,
                    rules.sentence());
        }
    }
}
