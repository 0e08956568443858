package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What no client of ours would send for a ticket and its thread.
@OnBothDatabases
class BadTicketTest extends BadInput {
    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

    BadTicketTest(ServerUnderTest server) {
        super(server);
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
}
