package assistance.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What no client of ours would send beside tickets: queries, addresses, ids, requests for an account.
@OnBothDatabases
class BadInputTest extends BadInput {
    BadInputTest(ServerUnderTest server) {
        super(server);
    }

    @TestFactory
    Stream<DynamicTest> refusesIdsOfEventsThatAreNone() {
        return Stream.of("abc", "-1", "1.5", "1e3", "9999999999999999999", "1, 2", "'; drop table event")
                .map(id -> refused(id, "Last-Event-ID",
                        () -> customer.get("/api/events", "Last-Event-ID", id)));
    }

    @TestFactory
    Stream<DynamicTest> refusesQueriesThatAreWrong() {
        return Stream.of(query("a page of 11", "pageSize", "{\"pageSize\":11}"),
                query("a page of a million", "pageSize", "{\"pageSize\":1000000}"),
                query("a negative page", "page", "{\"page\":-1}"),
                query("a huge page", "page", "{\"page\":99999999999}"),
                query("an unknown view", "view", "{\"view\":\"MY\"}"),
                query("support's view", "view", "{\"view\":\"UNASSIGNED\"}"),
                query("an unknown zone", "zone", "{\"zone\":\"Europe/Lyon'; drop table ticket\"}"),
                query("an unknown column", "columns[0]", "{\"columns\":[\"COLOUR\"]}"),
                query("a filter without a type", "filter", "{\"filter\":{}}"),
                query("NUL", "search", "{\"search\":\"\\u0000\"}"), query("no JSON", "body", "search=a"),
                refused("a form", "Content-Type",
                        () -> customer.https()
                                .send("POST", "/api/tickets/search", BodyPublishers.ofString("page=1"),
                                        "Content-Type", "application/x-www-form-urlencoded")));
    }

    @TestFactory
    Stream<DynamicTest> refusesExportsThatAreWrong() {
        return Stream.of(export("no query", "query", "{}"),
                export("an unknown column", "query.columns[0]", "{\"query\":{\"columns\":[\"COLOUR\"]}}"),
                export("support's column", "query.groupBy[0].column",
                        "{\"query\":{\"groupBy\":[{\"column\":\"ASSIGNEE\",\"descending\":false}]}}"),
                export("support's view", "query.view", "{\"query\":{\"view\":\"MINE\"}}"),
                export("an unknown zone", "query.zone", "{\"query\":{\"zone\":\"Mars/Olympus\"}}"),
                export("a file name", "fileName", "{\"query\":{},\"fileName\":\"../../a.xlsx\"}"),
                export("no JSON", "body", "query"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAddressesThatAreNone() {
        return Stream.of("", " ", "claire", "@", "claire@", "@b.example", "a b@c.example", "a@b@c.example",
                "a@b.example, c@d.example", "<a@b.example>", "a@b.example\\r\\nBcc: c@d.example", "a\\u0000@b.example",
                "x".repeat(250) + "@b.example")
                .map(email -> refused("'" + email + "'", "email", () -> server.anonymous()
                        .post("/api/password-resets", "{\"email\":\"" + email + "\"}")));
    }

    @TestFactory
    Stream<DynamicTest> refusesAccountRequestsThatAreWrong() {
        return Stream.of(accountRequest("an unknown company", "companyId", "\"companyId\":999999"),
                accountRequest("another's company", "companyId", "\"companyId\":" + server.company().id()),
                accountRequest("no last name", "lastName", "\"lastName\":\" \""),
                accountRequest("a name of two lines", "firstName", "\"firstName\":\"a\\r\\nBcc: b@c.example\""),
                accountRequest("a long name", "lastName", "\"lastName\":\"" + "x".repeat(101) + "\""),
                accountRequest("a function of two lines", "function", "\"function\":\"a\\nb\""),
                accountRequest("no function", "function", "\"function\":null"),
                accountRequest("no address", "email", "\"email\":\"claire\""),
                accountRequest("two addresses", "email", "\"email\":\"a@b.example, c@d.example\""),
                accountRequest("an address of two lines", "email", "\"email\":\"a@b.example\\r\\nBcc: c@d.example\""),
                accountRequest("letters for a phone", "phone", "\"phone\":\"appelez-moi\""),
                accountRequest("a phone of two lines", "mobile", "\"mobile\":\"0\\n1\""),
                accountRequest("a long fax", "fax", "\"fax\":\"" + "0".repeat(31) + "\""),
                accountRequest("a role", "role", "\"role\":\"ADMIN\""));
    }

    private DynamicTest accountRequest(String what, String field, String json) {
        String name = json.substring(1, json.indexOf('"', 1));
        var good = new LinkedHashMap<>(Map.of("companyId", "" + company.id(), "lastName", "\"N\"",
                "firstName", "\"P\"", "function", "\"F\"", "email", "\"a@b.example\"", "phone", "\"\"", "mobile",
                "\"\"",
                "fax", "\"\""));
        good.put(name, json.substring(json.indexOf(':') + 1));
        String whole = good.entrySet()
                .stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return refused(what, field, () -> customer.post("/api/account-requests", whole));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingUnderNumbersThatAreNone() {
        return Stream.of("0", "-1", "1.5", "abc", "999999", "99999999999999999999", "9223372036854775807", "%00",
                "1;x", "%F0%9F%99%82", "..%2f1", "'")
                .flatMap(
                        number -> Stream.of("/api/tickets/", "/api/attachments/")
                                .map(path -> DynamicTest.dynamicTest(path + number, () -> {
                                    var answer = agent.get(path + number);
                                    assertTrue(answer.status() == 404 || answer.status() == 400, answer::toString);
                                })));
    }

    private DynamicTest export(String what, String field, String json) {
        return refused(what, field, () -> customer.post("/api/tickets/export", json));
    }

    private DynamicTest query(String what, String field, String json) {
        return refused(what, field, () -> customer.post("/api/tickets/search", json));
    }
}
