package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import assistance.api.Problem;
import assistance.server.database.generated.Tables;

/// What no client of ours would send: each is refused with a 4xx that names the field, and nothing is stored.
@OnBothDatabases
class BadInputTest {
    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;
    private static final List<Table<?>> STORED = List.of(Tables.TICKET, Tables.MESSAGE, Tables.ATTACHMENT,
            Tables.ATTACHMENT_CONTENT, Tables.MAIL, Tables.IDEMPOTENCY, Tables.TICKET_READ, Tables.TICKET_CHANGE,
            Tables.EVENT, Tables.PASSWORD_RESET_ATTEMPT, Tables.ACCOUNT_REQUEST);

    private final ServerUnderTest server;
    private final ServerUnderTest.TestCompany company;
    private final SignedInUser customer;
    private final SignedInUser agent;

    BadInputTest(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        customer = server.customer(company);
        agent = server.agent();
    }

    @TestFactory
    Stream<DynamicTest> refusesTicketsThatAreWrong() {
        return Stream.of(ticket("no part at all", "ticket", new Multipart()),
                ticket("no ticket part", "ticket", new Multipart().file("a.txt", bytes("a"))),
                ticket("a part of another name", "request", new Multipart().json("request", "{}")),
                ticket("two ticket parts", "ticket", parts(json("Titre", "Texte")).json("ticket", "{}")),
                ticket("no JSON", "ticket", parts("{")), ticket("an array", "ticket", parts("[]")),
                ticket("nothing", "ticket", parts("")), ticket("an empty object", "companyId", parts("{}")),
                ticket("an unknown field", "state",
                        parts(json("Titre", "Texte").replace("}", ",\"state\":\"RESOLVED\"}"))),
                ticket("a text for a number", "companyId",
                        parts("{\"companyId\":\"1\",\"contractId\":1,\"title\":\"a\",\"priority\":\"MINOR\",\"text\":\"b\"}")),
                ticket("a huge number", "contractId",
                        parts("{\"companyId\":1,\"contractId\":1e99,\"title\":\"a\",\"priority\":\"MINOR\",\"text\":\"b\"}")),
                ticket("an unknown company", "companyId", parts(json(Long.MAX_VALUE, 1, "Titre", "Texte"))),
                ticket("a negative contract", "contractId", parts(json(company.id(), -1, "Titre", "Texte"))),
                ticket("another company's contract", "contractId",
                        parts(json(company.id(), server.company().contracts().getFirst().id(), "Titre", "Texte"))),
                ticket("a blank title", "title", parts(json(" \\t ", "Texte"))),
                ticket("a title of two lines", "title", parts(json("a\\nBcc: b@c.example", "Texte"))),
                ticket("a long title", "title", parts(json("x".repeat(201), "Texte"))),
                ticket("a blank text", "text", parts(json("Titre", "\\n"))),
                ticket("200,000 characters", "text", parts(json("Titre", "é".repeat(200_000)))),
                ticket("two million characters", "text", parts(json("Titre", "x".repeat(2_000_000)))),
                ticket("NUL", "title", parts(json("a\\u0000b", "Texte"))),
                ticket("an escape sequence", "text", parts(json("Titre", "\\u001b[31m"))),
                ticket("half a character", "text", parts(json("Titre", "\\udc00"))),
                ticket("bytes that are no UTF-8", "ticket",
                        new Multipart().part("name=\"ticket\"", "application/json", new byte[]{'"', (byte) 0xFF, '"'})),
                ticket("a file of 3 MB", "file",
                        parts(json("Titre", "Texte")).file("a.bin", new byte[THREE_MEGABYTES])),
                ticket("an empty file", "file", parts(json("Titre", "Texte")).file("a.bin", new byte[0])),
                ticket("21 files", "file", manyFiles(21)), ticket("60 MB", "file", large()));
    }

    @TestFactory
    Stream<DynamicTest> refusesTicketsSentInAWrongWay() {
        var good = parts(json("Titre", "Texte"));
        return Stream.of(
                refused("no Idempotency-Key", "Idempotency-Key", () -> customer.post("/api/tickets", good)),
                refused("a long Idempotency-Key", "Idempotency-Key",
                        () -> customer.post("/api/tickets", good, "Idempotency-Key", "x".repeat(101))),
                refused("JSON alone", "Content-Type",
                        () -> customer.post("/api/tickets", json("Titre", "Texte"), "Idempotency-Key", "a")),
                refused("no boundary", "body",
                        () -> customer.https()
                                .send("POST", "/api/tickets", BodyPublishers.ofByteArray(good.bytes()),
                                        "Content-Type", "multipart/form-data", "Idempotency-Key", "a")),
                refused("another boundary", "body",
                        () -> customer.https()
                                .send("POST", "/api/tickets", BodyPublishers.ofByteArray(good.bytes()),
                                        "Content-Type", "multipart/form-data; boundary=other", "Idempotency-Key", "a")),
                refused("an end missing", "body",
                        () -> customer.https()
                                .send("POST", "/api/tickets",
                                        BodyPublishers
                                                .ofByteArray(bytes(
                                                        "------assistance-test\r\nContent-Disposition: form-data")),
                                        "Content-Type", good.contentType(), "Idempotency-Key", "a")));
    }

    @TestFactory
    Stream<DynamicTest> refusesMessagesThatAreWrong() {
        long number = newTicket();
        String path = "/api/tickets/" + number + "/messages";
        return Stream.of(message(path, "no words and no file", "text", "{\"text\":\" \",\"kind\":\"MESSAGE\"}"),
                message(path, "a note of a customer", "kind", "{\"text\":\"a\",\"kind\":\"NOTE\"}"),
                message(path, "a reopening", "kind", "{\"text\":\"a\",\"kind\":\"REOPENING\"}"),
                message(path, "an unknown kind", "kind", "{\"text\":\"a\",\"kind\":\"SHOUT\"}"),
                message(path, "an author", "author", "{\"text\":\"a\",\"kind\":\"MESSAGE\",\"author\":1}"),
                message(path, "200,000 characters", "text",
                        "{\"text\":\"" + "x".repeat(200_000) + "\",\"kind\":\"MESSAGE\"}"),
                message(path, "NUL", "text", "{\"text\":\"\\u0000\",\"kind\":\"MESSAGE\"}"));
    }

    @TestFactory
    Stream<DynamicTest> refusesReopeningsThatAreWrong() {
        String ticket = "/api/tickets/" + newTicket();
        String path = ticket + "/reopening";
        assertEquals(200, agent.patch(ticket, "{\"state\":\"RESOLVED\"}", "If-Match", agent.get(ticket).header("ETag"))
                .status());
        return Stream.of(reopening(path, "no reason", "reason", "{}"),
                reopening(path, "a blank reason", "reason", "{\"reason\":\" \\n\"}"),
                reopening(path, "200,000 characters", "reason", "{\"reason\":\"" + "x".repeat(200_000) + "\"}"),
                reopening(path, "NUL", "reason", "{\"reason\":\"\\u0000\"}"),
                reopening(path, "a state", "state", "{\"reason\":\"a\",\"state\":\"RESOLVED\"}"),
                refused("no part", "reopening",
                        () -> customer.post(path, new Multipart().file("a.txt", bytes("a")), "Idempotency-Key",
                                newKey())),
                refused("no Idempotency-Key", "Idempotency-Key",
                        () -> customer.post(path, new Multipart().json("reopening", "{\"reason\":\"a\"}"))));
    }

    @TestFactory
    Stream<DynamicTest> refusesIdsOfMessagesThatAreNone() {
        String path = "/api/tickets/" + newTicket() + "?after=";
        return Stream.of("x", "-1", "", "1.5", "9".repeat(19))
                .map(id -> refused("after " + id, "after", () -> customer.get(path + id)));
    }

    @TestFactory
    Stream<DynamicTest> refusesIdsOfEventsThatAreNone() {
        return Stream.of("abc", "-1", "1.5", "1e3", "9999999999999999999", "1, 2", "'; drop table event")
                .map(id -> refused(id, "Last-Event-ID",
                        () -> customer.get("/api/events", "Last-Event-ID", id)));
    }

    @TestFactory
    Stream<DynamicTest> refusesChangesThatAreWrong() {
        String path = "/api/tickets/" + newTicket();
        String version = agent.get(path).header("ETag");
        return Stream.of(change(path, version, "an unknown state", "state", "{\"state\":\"DONE\"}"),
                change(path, version, "a customer as assignee", "assigneeId",
                        "{\"assigneeId\":" + customer.id() + "}"),
                change(path, version, "an unknown assignee", "assigneeId", "{\"assigneeId\":999999}"),
                change(path, version, "a negative assignee", "assigneeId", "{\"assigneeId\":-1}"),
                change(path, version, "a title", "title", "{\"title\":\"b\"}"),
                change(path, "", "no version", "If-Match", "{\"state\":\"RESOLVED\"}"));
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

    private DynamicTest ticket(String what, String field, Multipart body) {
        return refused(what, field, () -> customer.post("/api/tickets", body, "Idempotency-Key", newKey()));
    }

    private DynamicTest message(String path, String what, String field, String json) {
        return refused(what, field, () -> customer.post(path, new Multipart().json("message", json), "Idempotency-Key",
                newKey()));
    }

    private DynamicTest reopening(String path, String what, String field, String json) {
        return refused(what, field, () -> customer.post(path, new Multipart().json("reopening", json),
                "Idempotency-Key", newKey()));
    }

    private DynamicTest change(String path, String version, String what, String field, String json) {
        return refused(what, field, () -> version.isEmpty()
                ? agent.patch(path, json)
                : agent.patch(path, json, "If-Match", version));
    }

    private DynamicTest export(String what, String field, String json) {
        return refused(what, field, () -> customer.post("/api/tickets/export", json));
    }

    private DynamicTest query(String what, String field, String json) {
        return refused(what, field, () -> customer.post("/api/tickets/search", json));
    }

    private DynamicTest refused(String what, String field, java.util.function.Supplier<Answer> request) {
        return DynamicTest.dynamicTest(what, () -> {
            var before = stored();
            var answer = request.get();
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer::toString);
            assertEquals(answer.status(), answer.as(Problem.class).status());
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
            assertTrue(answer.fieldsAtFault().contains(field), answer::toString);
            assertEquals(before, stored());
        });
    }

    private List<Integer> stored() {
        return server.database().read(tx -> {
            var counts = new ArrayList<Integer>();
            for (var table : STORED) {
                counts.add(tx.dsl().fetchCount(table));
            }
            return counts;
        });
    }

    private long newTicket() {
        var answer = customer.post("/api/tickets", parts(json("Titre", "Texte")), "Idempotency-Key", newKey());
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().path("number").asLong();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static Multipart parts(String json) {
        return new Multipart().json("ticket", json);
    }

    private String json(String title, String text) {
        return json(company.id(), company.contracts().getFirst().id(), title, text);
    }

    private static String json(long companyId, long contractId, String title, String text) {
        return """
                {"companyId":%d,"contractId":%d,"title":"%s","priority":"MINOR","text":"%s"}"""
                .formatted(companyId, contractId, title, text);
    }

    private Multipart manyFiles(int count) {
        var body = parts(json("Titre", "Texte"));
        for (int i = 0; i < count; i++) {
            body.file(i + ".txt", bytes("a"));
        }
        return body;
    }

    private Multipart large() {
        var body = parts(json("Titre", "Texte"));
        for (int i = 0; i < 20; i++) {
            body.file(i + ".bin", new byte[THREE_MEGABYTES]);
        }
        return body;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
