package assistance.server.reference;

import static assistance.server.database.generated.Tables.CONTRACT;
import static assistance.server.database.generated.Tables.LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.api.Reference;
import assistance.api.account.ProfileChange;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class ReferenceTest {
    private final ServerUnderTest server;

    ReferenceTest(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void givesACustomerTheOwnCompaniesAndNoSupportStaff() {
        var company = server.company();
        server.company();
        var reference = reference(server.customer(company));
        assertEquals(List.of(new Reference.Company(company.id(), company.company().name(), company.contracts())),
                reference.companies());
        assertEquals(List.of(), reference.assignees());
    }

    @Test
    void givesSupportEveryCompanyAndItsStaff() {
        var one = server.company();
        var other = server.company();
        var agent = server.agent();
        var reference = reference(agent);
        var ids = reference.companies().stream().map(Reference.Company::id).toList();
        assertTrue(ids.containsAll(List.of(one.id(), other.id())));
        assertTrue(reference.assignees().contains(new Named(agent.id(), agent.user().displayName())));
        assertTrue(reference.assignees()
                .stream()
                .noneMatch(assignee -> assignee.id() == server.customer(one).id()));
    }

    @Test
    void leavesOutContractsThatHaveEndedOrNotBegun() {
        var company = server.company();
        dates(company.contracts().getFirst(), "2020-01-01", "2026-11-23");
        dates(company.contracts().getLast(), "2026-11-25", "2027-11-24");
        assertEquals(List.of(), reference(server.customer(company)).companies().getFirst().contracts());
    }

    @Test
    void keepsContractsOnTheirFirstAndLastDay() {
        var company = server.company();
        dates(company.contracts().getFirst(), "2026-11-24", "2026-11-24");
        dates(company.contracts().getLast(), "2020-01-01", "2026-11-23");
        assertEquals(List.of(company.contracts().getFirst()),
                reference(server.customer(company)).companies().getFirst().contracts());
    }

    @Test
    void labelsInTheUsersLanguage() {
        var user = server.customer(server.company());
        assertEquals(List.of("Mineur/Informatif", "Majeur/Gênant", "Critique/Bloquant"), priorities(user));
        user.patch("/api/me", new ProfileChange(null, null, "en", null, null, null));
        assertEquals(List.of("Minor/Info", "Major/Hindering", "Critical/Blocking"), priorities(user));
    }

    @Test
    void showsLinksInTheirOrderWithLimitsAndVersion() {
        server.database()
                .run(tx -> tx.dsl()
                        .insertInto(LINK, LINK.ID, LINK.POSITION, LINK.LABEL, LINK.URL)
                        .values(901L, 2, "Documentation", "https://doc.example/")
                        .values(902L, 1, "Prise en main à distance", "https://aide.example/")
                        .execute());
        var reference = reference(server.agent());
        assertEquals(List.of("Prise en main à distance", "Documentation"),
                reference.links().stream().map(Reference.Link::label).toList());
        assertEquals(Reference.Limits.DEFAULT, reference.limits());
        assertTrue(reference.version().matches("\\d+\\.\\d+\\.\\d+"), reference.version());
    }

    private void dates(Named contract, String start, String end) {
        server.database()
                .run(tx -> tx.dsl()
                        .update(CONTRACT)
                        .set(CONTRACT.STARTS_ON, start)
                        .set(CONTRACT.ENDS_ON, end)
                        .where(CONTRACT.ID.eq(contract.id()))
                        .execute());
    }

    private static Reference reference(SignedInUser user) {
        return user.get("/api/reference").as(Reference.class);
    }

    private static List<String> priorities(SignedInUser user) {
        return reference(user).priorities().stream().map(Reference.Labelled::label).toList();
    }
}
