package assistance.server.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GridLayout;
import assistance.api.GroupOperator;
import assistance.api.Named;
import assistance.api.Operator;
import assistance.api.Role;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.account.Account;

class LayoutReaderTest {
    private static final Account AGENT = account(Role.AGENT);
    private static final GridLayout EMPTY = new GridLayout(TicketQuery.of(TicketView.OPEN), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "null", "[]", "{}", "{\"query\":null}", "{\"query\":[]}", "{\"query\":\"\"}",
            "{\"query\":{}}", "{\"query\":{\"view\":\"SECRET\"}}", "{\"query\":{},\"widths\":null}",
            "{\"query\":{\"sort\":{\"a\":1},\"columns\":\"TITLE\",\"filter\":[1],\"widths\":7}}"})
    void makesAnEmptyLayoutOfWhatCannotBeRead(String json) {
        assertEquals(EMPTY, read(json));
    }

    @Test
    void leavesOutUnknownFields() {
        var layout = read("""
                {"query":{"pageSize":50,"freeze":2,"sort":[{"column":"NUMBER","descending":true,"nulls":"LAST"}]},
                "widths":[{"column":"TITLE","pixels":300,"unit":"px"}],"zoom":{"factor":1.5}}""");
        assertEquals(50, layout.query().pageSize());
        assertEquals(List.of(new Sort(Column.NUMBER, true)), layout.query().sort());
        assertEquals(List.of(new GridLayout.Width(Column.TITLE, 300)), layout.widths());
    }

    @Test
    void leavesOutUnknownColumnsOneByOne() {
        var layout = read("""
                {"query":{"columns":["TITLE","COLOUR","DATE",7,null],"sort":[{"column":"COLOUR","descending":true},
                {"column":"NUMBER","descending":true}],"groupBy":[{"column":"COLOUR","descending":true}]},
                "widths":[{"column":"COLOUR","pixels":300},{"column":"TITLE","pixels":1},{"column":"TITLE","pixels":30},
                {"column":"TITLE","pixels":40},{"column":"DATE"}]}""");
        assertEquals(List.of(Column.TITLE, Column.DATE), layout.query().columns());
        assertEquals(List.of(new Sort(Column.NUMBER, true)), layout.query().sort());
        assertEquals(List.of(), layout.query().groupBy());
        assertEquals(List.of(new GridLayout.Width(Column.TITLE, 30)), layout.widths());
    }

    @Test
    void leavesOutConditionsItDoesNotKnow() {
        var layout = read("""
                {"query":{"filter":{"type":"group","operator":"OR","filters":[
                {"type":"condition","column":"COLOUR","operator":"EQUALS","values":["red"]},
                {"type":"group","operator":"NOT_AND","filters":[
                    {"type":"condition","column":"TITLE","operator":"SOUNDS_LIKE","values":["red"]},
                    {"type":"condition","column":"TITLE","operator":"CONTAINS","values":["mot"]}]},
                {"type":"script","text":"red"},
                {"type":"group","operator":"XOR","filters":[]},
                {"type":"condition","column":"NUMBER","operator":"CONTAINS","values":["3"]},
                {"type":"condition","column":"DATE","operator":"EQUALS","values":["NEXT_YEAR"]},
                {"type":"condition","column":"TITLE","operator":"EQUALS"}]}}}""");
        var known = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("mot"));
        assertEquals(new Filter.Group(GroupOperator.OR, List.of(
                new Filter.Group(GroupOperator.NOT_AND, List.of(known)))), layout.query().filter());
    }

    @Test
    void leavesOutValuesItDoesNotKnow() {
        assertEquals(new Filter.Condition(Column.STATE, Operator.IN, List.of("SUBMITTED", "RESOLVED")), read("""
                {"query":{"filter":{"type":"condition","column":"STATE","operator":"IN",
                "values":["SUBMITTED","LOST","RESOLVED","FOUND"]}}}""").query().filter());
        assertEquals(EMPTY, read("""
                {"query":{"filter":{"type":"condition","column":"STATE","operator":"EQUALS","values":["LOST"]}}}"""));
    }

    @Test
    void keepsColumnsOnceInSortsAndGroups() {
        var query = read("""
                {"query":{"sort":[{"column":"TITLE","descending":true},{"column":"TITLE","descending":false}],
                "groupBy":[{"column":"STATE","descending":false},{"column":"DATE","descending":true}],
                "collapsed":[["SUBMITTED"],["SUBMITTED","2026-11-03"]]}}""").query();
        assertEquals(List.of(new Sort(Column.TITLE, true)), query.sort());
        assertEquals(List.of(new Sort(Column.STATE, false), new Sort(Column.DATE, true)), query.groupBy());
        assertEquals(List.of(List.of("SUBMITTED"), List.of("SUBMITTED", "2026-11-03")), query.collapsed());
    }

    @Test
    void takesTheDefaultsForValuesItDoesNotKnow() {
        var layout = read("""
                {"query":{"zone":"Mars/Olympus","pageSize":33,"page":"a","search":7,"filterEnabled":"maybe",
                "columns":["TITLE"]}}""");
        assertEquals(new TicketQuery(TicketView.OPEN, null, null, true, List.of(), List.of(), List.of(),
                List.of(Column.TITLE), 0, 10, "Europe/Paris"), layout.query());
    }

    @Test
    void leavesOutWhatOnlySupportMaySee() {
        String json = """
                {"query":{"columns":["ASSIGNEE","TITLE"],"sort":[{"column":"ASSIGNEE","descending":true}],
                "groupBy":[{"column":"ASSIGNEE","descending":true}],
                "filter":{"type":"condition","column":"ASSIGNEE","operator":"IS_BLANK","values":[]}},
                "widths":[{"column":"ASSIGNEE","pixels":30},{"column":"TITLE","pixels":40}]}""";
        assertEquals(List.of(Column.ASSIGNEE, Column.TITLE), read(json).query().columns());
        var customers = new LayoutReader(new LayoutRules(account(Role.CUSTOMER), TicketView.OPEN)).read(json);
        assertEquals(new GridLayout(new TicketQuery(TicketView.OPEN, null, null, true, List.of(), List.of(), List.of(),
                List.of(Column.TITLE), 0, 10, "Europe/Paris"), List.of(new GridLayout.Width(Column.TITLE, 40))),
                customers);
    }

    private static GridLayout read(String json) {
        return new LayoutReader(new LayoutRules(AGENT, TicketView.OPEN)).read(json);
    }

    private static Account account(Role role) {
        return new Account(1, "claire@test.example", "Claire", "MARTIN", role, "fr",
                List.of(new Named(2, "SOCIÉTÉ")), 0);
    }
}
