package assistance.server.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import assistance.api.SavedLayouts;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

/// What no client of ours would save: each is refused with the field named, and nothing is stored.
@OnBothDatabases
class BadLayoutTest {
    private static final String ALL = "/api/grid-layouts/ALL";
    private static final String NOTHING_SPECIAL = "{`query`:{}}";

    private final SignedInUser customer;

    BadLayoutTest(ServerUnderTest server) {
        customer = server.customer(server.company());
    }

    @TestFactory
    Stream<DynamicTest> refusesLayoutsThatAreWrong() {
        String longTitles = "`" + "x".repeat(900) + "`,";
        return Stream.of(layout("layout.query.pageSize", "{`query`:{`pageSize`:11}}"),
                layout("layout.query.zone", "{`query`:{`zone`:`Mars`}}"), layout("layout.query", "{}"),
                layout("layout.query.columns[0]", "{`query`:{`columns`:[`COLOUR`]}}"),
                layout("layout.query.sort[0].column",
                        "{`query`:{`sort`:[{`column`:`ASSIGNEE`,`descending`:true}]}}"),
                layout("layout.query.filter.filters[1].operator", """
                        {`query`:{`filter`:{`type`:`group`,`operator`:`OR`,`filters`:[
                        {`type`:`condition`,`column`:`TITLE`,`operator`:`IS_BLANK`,`values`:[]},
                        {`type`:`condition`,`column`:`NUMBER`,`operator`:`CONTAINS`,`values`:[`3`]}]}}}"""),
                layout("layout.zoom", "{`query`:{},`zoom`:2}"),
                layout("layout.widths[0].pixels", width("TITLE", "19")),
                layout("layout.widths[0].pixels", width("TITLE", "2001")),
                layout("layout.widths[0].pixels", width("TITLE", "20.5")),
                layout("layout.widths[0].column", width("COLOUR", "20")),
                layout("layout.widths[0].column", width("ASSIGNEE", "20")),
                layout("layout.widths[1].column",
                        width("TITLE", "20").replace("]", ",{`column`:`TITLE`,`pixels`:20}]")),
                layout("layout",
                        """
                                {`query`:{`filterEnabled`:false,`filter`:{`type`:`condition`,`column`:`TITLE`,`operator`:`IN`,
                                `values`:[%s`x`]}}}"""
                                .formatted(longTitles.repeat(300))));
    }

    @TestFactory
    Stream<DynamicTest> refusesNamesThatAreNone() {
        return Stream.of("", " ", "\\u0301", "x".repeat(101), "a\\nb", "a\\tb", "a\\u0000", "\\ud83d",
                "\uFDFA".repeat(100))
                .map(name -> refused("name", name,
                        () -> customer.put(ALL + "/a", layoutNamed(name, NOTHING_SPECIAL))));
    }

    @TestFactory
    Stream<DynamicTest> refusesAddressesThatAreNone() {
        return Stream.of(
                refused("name", "a name for the nameless one",
                        () -> customer.put(ALL, layoutNamed("a", NOTHING_SPECIAL))),
                refused("isDefault", "neither default nor not",
                        () -> customer.put(ALL, "{\"name\":\"\",\"layout\":{\"query\":{}}}")),
                refused("name", "a bell", () -> customer.delete(ALL + "/%07")),
                refused("name", "a long name", () -> customer.delete(ALL + "/" + "x".repeat(101))));
    }

    private DynamicTest layout(String field, String json) {
        return refused(field, json, () -> customer.put(ALL + "/a", layoutNamed("a", json)));
    }

    private DynamicTest refused(String field, String what, Supplier<Answer> request) {
        return DynamicTest.dynamicTest(field + " of " + what.substring(0, Math.min(what.length(), 60)), () -> {
            var answer = request.get();
            assertEquals(400, answer.status(), answer::toString);
            assertTrue(answer.fieldsAtFault().contains(field), answer::toString);
            assertEquals(List.of(), customer.get(ALL).as(SavedLayouts.class).layouts());
        });
    }

    private static String layoutNamed(String name, String json) {
        return "{`name`:`%s`,`isDefault`:false,`layout`:%s}".formatted(name, json).replace('`', '"');
    }

    private static String width(String column, String pixels) {
        return "{`query`:{},`widths`:[{`column`:`%s`,`pixels`:%s}]}".formatted(column, pixels);
    }
}
