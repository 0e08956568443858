package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import assistance.api.Reference;
import assistance.api.SubmitTicket;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
import assistance.server.Answer;
import assistance.server.Multipart;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.ServerUnderTest.TestCompany;
import assistance.server.SignedInUser;
import assistance.server.ticket.TicketRequests;

@OnBothDatabases
class ContractsTest {
    private static final String PATH = "/api/admin/contracts";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final ServerUnderTest server;
    private final SignedInUser admin;
    private final TestCompany company;

    ContractsTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
        company = server.company();
    }

    @Test
    void areAddedChangedAndRemoved() {
        var added = add("Été", TODAY, null);
        assertEquals(new Contract(added.id(), company.company(), "Été", TODAY, null, true, 0), added);
        var changed = change(added, new ContractEntry(company.id(), "Hiver", TODAY.plusDays(1), TODAY.plusDays(2)));
        assertEquals(new Contract(added.id(), company.company(), "Hiver", TODAY.plusDays(1), TODAY.plusDays(2), false,
                0), changed.as(Contract.class));
        assertEquals(204, admin.delete(PATH + "/" + added.id()).status());
        assertEquals(404, change(added, entry("Hiver", TODAY, null)).status());
        assertEquals(404, admin.delete(PATH + "/" + added.id()).status());
    }

    @Test
    void thatHaveEndedTakeNoNewTicketAndKeepTheOldOnes() {
        var contract = add("Terminé", TODAY.minusYears(1), null);
        var customer = server.customer(company);
        assertEquals(201, submit(customer, contract).status());
        change(contract, entry("Terminé", TODAY.minusYears(1), TODAY.minusDays(1)));
        var refused = submit(customer, contract);
        assertEquals(400, refused.status());
        assertEquals(List.of("contractId"), refused.fieldsAtFault());
        assertTrue(refused.text().contains("Choisissez un contrat en cours"), refused::text);
        assertFalse(customer.get("/api/reference").as(Reference.class).companies().toString().contains("Terminé"));
        var seen = customer.post("/api/tickets/search", "{}");
        assertTrue(seen.text().contains("\"Terminé\""), seen::text);
        assertEquals(1, find(contract).tickets());
        assertFalse(find(contract).running());
    }

    @Test
    void takeTicketsOnTheirLastDay() {
        var contract = add("Dernier jour", TODAY, TODAY);
        assertTrue(contract.running());
        assertEquals(201, submit(server.customer(company), contract).status());
    }

    @Test
    void stayWithTheirCompanyAndInTheListOnceTheyHaveTickets() {
        var contract = add("Utilisé", TODAY, null);
        var other = server.company();
        assertEquals(200, change(contract, new ContractEntry(other.id(), "Utilisé", TODAY, null)).status());
        assertEquals(200, change(contract, new ContractEntry(company.id(), "Utilisé", TODAY, null)).status());
        submit(server.customer(company), contract);
        var moved = change(contract, new ContractEntry(other.id(), "Utilisé", TODAY, null));
        assertEquals(List.of("companyId"), moved.fieldsAtFault());
        assertEquals(409, admin.delete(PATH + "/" + contract.id()).status());
        assertEquals(200, change(contract, entry("Utilisé encore", TODAY, null)).status());
    }

    @Test
    void haveOneNameEachWithinTheirCompany() {
        add("Télémaintenance", TODAY, null);
        var taken = admin.post(PATH, entry("TELEMAINTENANCE", TODAY, null));
        assertEquals(409, taken.status());
        assertEquals(List.of("name"), taken.fieldsAtFault());
        assertEquals(201, admin.post(PATH, new ContractEntry(server.company().id(), "Télémaintenance", TODAY, null))
                .status());
    }

    @Test
    void areRefusedWithTheFieldsAtFault() {
        assertFault("endsOn", entry("A", TODAY, TODAY.minusDays(1)));
        assertFault("startsOn", entry("A", LocalDate.of(99_999, 1, 1), null));
        assertFault("name", entry(" ", TODAY, null));
        assertFault("name", entry("x".repeat(201), TODAY, null));
        assertFault("companyId", new ContractEntry(999_999_999, "A", TODAY, null));
        assertEquals(List.of("startsOn"), admin.post(PATH,
                "{\"companyId\":" + company.id() + ",\"name\":\"A\",\"startsOn\":\"24/11/2026\"}").fieldsAtFault());
    }

    private void assertFault(String field, ContractEntry entry) {
        var answer = admin.post(PATH, entry);
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.fieldsAtFault().contains(field), answer::toString);
    }

    @Test
    void areListedByCompanyOrAllOfThem() {
        var contract = add("Zénith", TODAY, TODAY.plusDays(3));
        var names = Pages.rows(admin, PATH + "?sort=-name&companyId=" + company.id(), Contract.class)
                .stream()
                .map(Contract::name)
                .toList();
        assertEquals(3, names.size());
        assertEquals("Zénith", names.getFirst());
        assertEquals(contract, Pages.rows(admin, PATH + "?sort=endsOn&companyId=" + company.id(), Contract.class)
                .getFirst());
        assertEquals(List.of(), Pages.rows(admin, PATH + "?companyId=999999999", Contract.class));
        assertEquals(3, Pages.page(admin, PATH + "?sort=company&search=" + Pages.value(company.company().name()),
                Contract.class).count());
        assertEquals(List.of("companyId"), admin.get(PATH + "?companyId=x").fieldsAtFault());
    }

    @Test
    void areNeverRemovedUnderATicketThatIsBeingOpened() throws Exception {
        var customer = server.customer(company);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var contract = add("Course " + i, TODAY, null);
                List<Callable<Answer>> both = List.of(() -> submit(customer, contract),
                        () -> admin.delete(PATH + "/" + contract.id()));
                var statuses = new ArrayList<Integer>();
                for (var answered : threads.invokeAll(both)) {
                    statuses.add(answered.get().status());
                }
                assertTrue(Stream.of(List.of(201, 409), List.of(400, 204)).anyMatch(statuses::equals),
                        statuses::toString);
            }
        }
    }

    private Answer submit(SignedInUser customer, Contract contract) {
        var ticket = TicketRequests.newTicket(company, "Panne");
        return TicketRequests.submit(customer, new Multipart().json("ticket",
                new SubmitTicket(company.id(), contract.id(), ticket.title(), ticket.priority(), ticket.text())));
    }

    private Contract find(Contract contract) {
        return Pages.rows(admin, PATH + "?companyId=" + contract.company().id(), Contract.class)
                .stream()
                .filter(found -> found.id() == contract.id())
                .findFirst()
                .orElseThrow();
    }

    private Contract add(String name, LocalDate start, @Nullable LocalDate end) {
        var answer = admin.post(PATH, entry(name, start, end));
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(Contract.class);
    }

    private Answer change(Contract contract, ContractEntry entry) {
        return admin.put(PATH + "/" + contract.id(), entry);
    }

    private ContractEntry entry(String name, LocalDate start, @Nullable LocalDate end) {
        return new ContractEntry(company.id(), name, start, end);
    }
}
