package assistance.server.grid;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.Role;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.account.Account;
import assistance.server.http.Refusal;

class QueryRulesTest {
    private static final Account CUSTOMER = account(Role.CUSTOMER);
    private static final Account AGENT = account(Role.AGENT);

    @ParameterizedTest
    @CsvSource({"TITLE,LESS,a,filter.operator", "DATE,CONTAINS,2026,filter.operator", "STATE,BETWEEN,a,filter.operator",
            "STATE,EQUALS,DONE,filter.values[0]", "PRIORITY,IN,minor,filter.values[0]",
            "NUMBER,EQUALS,-1,filter.values[0]", "NUMBER,EQUALS,1.5,filter.values[0]",
            "NUMBER,LESS,'',filter.values[0]", "NUMBER,EQUALS,99999999999999999999,filter.values[0]",
            "DATE,EQUALS,2026-02-30,filter.values[0]", "DATE,EQUALS,2026-13,filter.values[0]",
            "DATE,LESS,2026-11,filter.values[0]", "DATE,IN,TODAY,filter.values[0]",
            "DATE,EQUALS,+12026-01-01,filter.values[0]", "DATE,EQUALS,today,filter.values[0]",
            "NUMBER,BETWEEN,1,filter.values", "TITLE,IS_BLANK,a,filter.values", "ASSIGNEE,EQUALS,a,filter.column"})
    void namesTheFaultOfACondition(Column column, Operator operator, String value, String place) {
        assertEquals(List.of(place), faults(CUSTOMER, query(new Filter.Condition(column, operator, List.of(value)))));
    }

    @ParameterizedTest
    @CsvSource({"DATE,EQUALS,THIS_WEEK", "DATE,NOT_IN,2026", "DATE,EQUALS,''", "NUMBER,NOT_EQUALS,''",
            "STATE,EQUALS,''", "STATE,CONTAINS,anything", "ASSIGNEE,STARTS_WITH,a", "DATE,GREATER,2026-02-28"})
    void takesWhatTheContractSays(Column column, Operator operator, String value) {
        assertDoesNotThrow(
                () -> QueryRules.check(AGENT, query(new Filter.Condition(column, operator, List.of(value)))));
    }

    @Test
    void limitsValues() {
        assertEquals(List.of("filter.values"), faults(AGENT, query(new Filter.Condition(Column.TITLE, Operator.IN,
                Collections.nCopies(1001, "a")))));
        assertEquals(List.of("filter.values"),
                faults(AGENT, query(new Filter.Condition(Column.TITLE, Operator.IN, List.of()))));
        assertEquals(List.of("filter.values[0]"), faults(AGENT, query(new Filter.Condition(Column.TITLE,
                Operator.CONTAINS, List.of("a".repeat(1001))))));
    }

    @Test
    void limitsDepthAndLength() {
        Filter deep = new Filter.Condition(Column.TITLE, Operator.IS_BLANK, List.of());
        for (int i = 0; i < 10; i++) {
            deep = new Filter.Group(GroupOperator.AND, List.of(deep));
        }
        QueryRules.check(AGENT, query(deep));
        assertEquals(List.of("filter" + ".filters[0]".repeat(10)),
                faults(AGENT, query(new Filter.Group(GroupOperator.OR, List.of(deep)))));

        var condition = new Filter.Condition(Column.TITLE, Operator.IS_BLANK, List.of());
        QueryRules.check(AGENT, query(new Filter.Group(GroupOperator.OR, Collections.nCopies(200, condition))));
        assertEquals(List.of("filter.filters[200]"),
                faults(AGENT, query(new Filter.Group(GroupOperator.OR, Collections.nCopies(202, condition)))));
    }

    @Test
    void namesEveryPlaceWhereACustomerAsksForTheAssignee() {
        var sort = List.of(new Sort(Column.DATE, true), new Sort(Column.ASSIGNEE, true));
        var filter = new Filter.Group(GroupOperator.AND,
                List.of(new Filter.Condition(Column.ASSIGNEE, Operator.IS_BLANK, List.of())));
        var query = new TicketQuery(TicketView.ALL, null, filter, false, sort, sort, List.of(),
                List.of(Column.ASSIGNEE), 0, 10, "Europe/Paris");
        assertEquals(List.of("filter.filters[0].column", "sort[1].column", "groupBy[1].column", "columns[0]"),
                faults(CUSTOMER, query));
        assertEquals(List.of(), faults(AGENT, query));
        assertEquals(List.of("query.sort[1].column", "column"), faults(() -> QueryRules.check(CUSTOMER,
                new ValuesQuery(query(null, sort, List.of()), Column.ASSIGNEE, null))));
    }

    @Test
    void limitsTheRestOfAQuery() {
        var twice = List.of(new Sort(Column.DATE, true), new Sort(Column.DATE, false));
        assertEquals(List.of("sort[1].column"), faults(AGENT, query(null, twice, List.of())));
        assertEquals(List.of("collapsed"),
                faults(AGENT, query(null, List.of(), Collections.nCopies(1001, List.of("a")))));
        assertEquals(List.of("search"), faults(AGENT, query("x".repeat(1001), List.of(), List.of())));
    }

    private static List<String> faults(Account reader, TicketQuery query) {
        return faults(() -> QueryRules.check(reader, query));
    }

    private static List<String> faults(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (Refusal refusal) {
            assertEquals(400, refusal.status());
            return refusal.fields().stream().map(Refusal.Field::path).toList();
        }
    }

    private static TicketQuery query(Filter filter) {
        return new TicketQuery(TicketView.ALL, null, filter, true, List.of(), List.of(), List.of(), List.of(), 0, 10,
                "Europe/Paris");
    }

    private static TicketQuery query(@org.jspecify.annotations.Nullable String search, List<Sort> sort,
            List<List<String>> collapsed) {
        return new TicketQuery(TicketView.ALL, search, null, true, sort, List.of(), collapsed, List.of(), 0, 10,
                "Europe/Paris");
    }

    private static Account account(Role role) {
        return new Account(1, "a@test.example", "A", "B", role, "fr", List.of(), 0);
    }
}
