package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jooq.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;
import assistance.server.database.generated.Tables;

/// What administrators' windows would never send: refused with 400 naming what is at fault, and nothing is stored.
@OnBothDatabases
class BadEntriesTest {
    private static final List<Table<?>> STORED = List.of(Tables.COMPANY, Tables.CONTRACT, Tables.USER_ACCOUNT,
            Tables.LINK, Tables.NOTIFICATION_CHOICE, Tables.JOURNAL, Tables.MAIL);

    private final ServerUnderTest server;
    private final SignedInUser admin;

    BadEntriesTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
    }

    @TestFactory
    Stream<DynamicTest> areRefusedNamingTheField() {
        return Stream.of(entered("companies", "name", "{}"), entered("companies", "name", "{\"name\":\"a\\nb\"}"),
                entered("companies", "name", "{\"name\":\"\\u0000\"}"),
                entered("companies", "id", "{\"name\":\"a\",\"id\":1}"),
                entered("contracts", "startsOn", "{\"companyId\":1,\"name\":\"a\"}"),
                entered("contracts", "startsOn", "{\"companyId\":1,\"name\":\"a\",\"startsOn\":\"2026-02-30\"}"),
                entered("contracts", "startsOn", "{\"companyId\":1,\"name\":\"a\",\"startsOn\":20000}"),
                entered("users", "role", "{\"role\":\"BOSS\"}"),
                entered("users", "companyIds[0]", "{\"companyIds\":[null]}"), entered("users", "passwordHash", """
                        {"email":"a@b.example","firstName":"a","lastName":"b","role":"AGENT","companyIds":[],
                        "language":"fr","active":true,"passwordHash":"x"}"""),
                entered("links", "url", "{\"label\":\"a\",\"url\":\"javascript:alert(1)\"}"),
                refused("half a day", "sessionDays",
                        () -> admin.put("/api/admin/limits", "{\"attachmentBytes\":1024,\"sessionDays\":1.5}")),
                refused("an id in quotes", "[0]", () -> admin.put("/api/admin/links/order", "[\"1\"]")),
                refused("a theme", "theme", () -> admin.patch("/api/me", "{\"theme\":\"PINK\"}")),
                refused("a number for a choice", "notifications[0].mail", () -> admin.patch("/api/me", """
                        {"notifications":[{"occasion":"MESSAGE_ADDED","mail":1,"desktop":true}]}""")));
    }

    private DynamicTest entered(String list, String field, String json) {
        return refused(list + " " + json, field, () -> admin.post("/api/admin/" + list, json));
    }

    @TestFactory
    Stream<DynamicTest> areRefusedAsParametersOfLists() {
        return Stream.of("companies", "contracts", "users", "mails", "journal")
                .flatMap(list -> Stream.of("page=-1", "page=1e3", "page=99999999999", "pageSize=11", "pageSize=x",
                        "sort=1;drop+table+mail", "search=%00", "search=" + "x".repeat(1001))
                        .map(wrong -> refused(list + " " + wrong, wrong.substring(0, wrong.indexOf('=')),
                                () -> admin.get("/api/admin/" + list + "?" + wrong))));
    }

    private DynamicTest refused(String what, String field, Supplier<Answer> request) {
        return DynamicTest.dynamicTest(what, () -> {
            var before = stored();
            var answer = request.get();
            assertEquals(400, answer.status(), answer::toString);
            assertEquals(List.of(field), answer.fieldsAtFault());
            assertEquals(before, stored());
        });
    }

    private List<Integer> stored() {
        return server.database()
                .read(tx -> STORED.stream().map(table -> tx.dsl().fetchCount(table)).toList());
    }
}
