package assistance.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jooq.Table;
import org.junit.jupiter.api.DynamicTest;

import assistance.api.Problem;
import assistance.server.database.generated.Tables;

/// Requests that are refused with a 4xx that names the field, and of which nothing is stored.
abstract class BadInput {
    private static final List<Table<?>> STORED = List.of(Tables.TICKET, Tables.MESSAGE, Tables.ATTACHMENT,
            Tables.ATTACHMENT_CONTENT, Tables.MAIL, Tables.IDEMPOTENCY, Tables.TICKET_READ, Tables.TICKET_CHANGE,
            Tables.EVENT, Tables.PASSWORD_RESET_ATTEMPT, Tables.ACCOUNT_REQUEST);

    final ServerUnderTest server;
    final ServerUnderTest.TestCompany company;
    final SignedInUser customer;
    final SignedInUser agent;

    BadInput(ServerUnderTest server) {
        this.server = server;
        company = server.company();
        customer = server.customer(company);
        agent = server.agent();
    }

    DynamicTest refused(String what, String field, java.util.function.Supplier<Answer> request) {
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

    long newTicket() {
        var answer = customer.post("/api/tickets", parts(json("Titre", "Texte")), "Idempotency-Key", newKey());
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().path("number").asLong();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static Multipart parts(String json) {
        return new Multipart().json("ticket", json);
    }

    String json(String title, String text) {
        return json(company.id(), company.contracts().getFirst().id(), title, text);
    }

    static String json(long companyId, long contractId, String title, String text) {
        return """
                {"companyId":%d,"contractId":%d,"title":"%s","priority":"MINOR","text":"%s"}"""
                .formatted(companyId, contractId, title, text);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
