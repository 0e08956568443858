package assistance.client.admin.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

class DecisionTest {
    private static final String APPROVE = "POST /api/account-requests/3/approval";
    private static final String REFUSE = "POST /api/account-requests/3/refusal";
    private static final Named MILL = new Named(4, "Moulin Vert");
    private static final AccountRequest REQUEST = new AccountRequest(3, MILL, "PETIT", "Paul", "Meunier",
            "paul@moulin.example", "", "", "", new Named(7, "DURAND Claire"), Instant.parse("2026-11-20T08:00:00Z"),
            AccountRequestState.PENDING, null, null, "", false);
    private static final String ANSWER = """
            {"id":3,"company":{"id":4,"name":"Moulin Vert"},"lastName":"PETIT","firstName":"Paul",\
            "function":"Meunier","email":"paul@moulin.example","phone":"","mobile":"","fax":"",\
            "requester":{"id":7,"name":"DURAND Claire"},"createdAt":"2026-11-20T08:00:00Z","state":"%s",\
            "decidedBy":{"id":1,"name":"ROY Anne"},"decidedAt":"2026-11-24T08:00:00Z","reason":"%s",\
            "addressTaken":false}""";

    private final AdminServer server = new AdminServer();
    private final Surroundings around = server.atOnce();
    private final ListClient<AccountRequest> client = new ListClient<>(around.server(), "/api/account-requests",
            AccountRequest.class);
    private final List<AccountRequest> saved = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void approvesWhatWasAskedFor() {
        server.remote.answer(APPROVE, 200, ANSWER.formatted("APPROVED", ""));
        new ApprovalFormModel(client, REQUEST, around, saved::add).approve();

        assertEquals(List.of("{\"companyIds\":[4],\"role\":\"CUSTOMER\"}"), server.bodies(APPROVE));
        assertEquals(AccountRequestState.APPROVED, saved.getFirst().state());
    }

    @Test
    void approvesForAnotherRole() {
        server.remote.answer(APPROVE, 200, ANSWER.formatted("APPROVED", ""));
        ApprovalFormModel model = new ApprovalFormModel(client, REQUEST, around, saved::add);
        model.rights().role().valueProperty().set(Role.AGENT);
        model.approve();

        assertEquals(List.of("{\"companyIds\":[],\"role\":\"AGENT\"}"), server.bodies(APPROVE));
    }

    @Test
    void aCustomerNeedsACompany() {
        ApprovalFormModel model = new ApprovalFormModel(client, REQUEST, around, saved::add);
        model.rights().companyIds().valueProperty().set(List.of());
        model.approve();

        assertEquals(List.of(), server.bodies(APPROVE));
        assertEquals("companyIds", model.form().firstWrong().orElseThrow());
    }

    @Test
    void saysThatSomebodyElseDecidedAlready() {
        server.remote.answer(APPROVE, 409, AdminServer.problem(409, "Cette demande a déjà été traitée.", ""));
        ApprovalFormModel model = new ApprovalFormModel(client, REQUEST, around, saved::add);
        model.approve();

        assertEquals("Cette demande a déjà été traitée.", model.form().failureProperty().get());
    }

    @Test
    void refusesOnlyWithAReason() {
        server.remote.answer(REFUSE, 200, ANSWER.formatted("REFUSED", "Inconnu"));
        RefusalFormModel model = new RefusalFormModel(client, REQUEST, around, saved::add);
        model.refuse();
        assertEquals(
                "Saisissez le motif\u00a0: il est envoyé à la personne qui a fait la demande.",
                model.reason().errorProperty().get());

        model.reason().valueProperty().set("Inconnu\n");
        model.refuse();
        assertEquals(List.of("{\"reason\":\"Inconnu\"}"), server.bodies(REFUSE));
        assertEquals("Inconnu", saved.getFirst().reason());
    }
}
