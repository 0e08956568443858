package assistance.client.admin.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.admin.UserAccount;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

class UserFormModelTest {
    private static final String ADD = "POST /api/admin/users";
    private static final Named MILL = new Named(4, "Moulin Vert");
    private static final Instant THEN = Instant.parse("2026-01-01T08:00:00Z");
    private static final UserAccount CLAIRE = new UserAccount(7, "claire@moulin.example", "Claire", "DURAND",
            Role.CUSTOMER, List.of(MILL), "fr", true, false, THEN, THEN, null);
    private static final String ANSWER = """
            {"id":7,"email":"claire@moulin.example","firstName":"Claire","lastName":"DURAND","role":"CUSTOMER",\
            "companies":[{"id":4,"name":"Moulin Vert"}],"language":"fr","active":true,"passwordChosen":false,\
            "invitedUntil":"2026-01-01T08:00:00Z","createdAt":"2026-01-01T08:00:00Z","lastSignInAt":null}""";

    private final AdminServer server = new AdminServer();
    private final List<UserAccount> saved = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void addsACustomerOfACompany() {
        server.remote.answer(ADD, 201, ANSWER);
        UserFormModel model = model(null, List.of(MILL));
        fill(model);
        model.save();

        assertEquals(List.of(CLAIRE), saved);
        assertEquals(List.of("{\"email\":\"claire@moulin.example\",\"firstName\":\"Claire\",\"lastName\":\"DURAND\","
                + "\"role\":\"CUSTOMER\",\"companyIds\":[4],\"language\":\"fr\",\"active\":true}"), server.bodies(ADD));
    }

    @Test
    void supportNeedsNoCompanyAndGetsNone() {
        server.remote.answer(ADD, 201, ANSWER);
        UserFormModel model = model(null, List.of());
        fill(model);
        model.save();
        assertEquals("Choisissez au moins une société\u00a0: un client voit les tickets de ses sociétés.",
                model.rights().companyIds().errorProperty().get());

        model.rights().companyIds().valueProperty().set(List.of(MILL));
        model.rights().role().valueProperty().set(Role.AGENT);
        assertEquals("", model.rights().companyIds().errorProperty().get());
        model.save();
        assertTrue(server.bodies(ADD).getFirst().contains("\"companyIds\":[]"), server.bodies(ADD).getFirst());
    }

    @Test
    void anAddressIsJudgedByItsForm() {
        UserFormModel model = model(null, List.of(MILL));
        model.email().valueProperty().set("claire@moulin");
        model.email().left();

        assertEquals("Saisissez une adresse entière, par exemple claire@societe.example.",
                model.email().errorProperty().get());
    }

    @Test
    void knowsWhenSavingSignsTheUserOut() {
        UserFormModel model = model(CLAIRE, List.of());
        assertFalse(model.deactivates());

        model.active().valueProperty().set(false);
        assertTrue(model.deactivates());
    }

    @Test
    void saysByTheFieldWhatAnAdministratorMayNotDoToHimself() {
        server.remote.answer("PUT /api/admin/users/7", 400, AdminServer.problem(400, "Vérifiez la saisie.",
                "{\"field\":\"active\",\"message\":\"Vous ne pouvez pas vous désactiver.\"}"));
        UserFormModel model = model(CLAIRE, List.of());
        model.active().valueProperty().set(false);
        model.save();

        assertEquals("Vous ne pouvez pas vous désactiver.", model.active().errorProperty().get());
    }

    @Test
    void aRefusalOfOneCompanyStandsByTheCompanies() {
        server.remote.answer("PUT /api/admin/users/7", 400, AdminServer.problem(400, "Vérifiez la saisie.",
                "{\"field\":\"companyIds[0]\",\"message\":\"Cette société n’existe plus.\"}"));
        UserFormModel model = model(CLAIRE, List.of());
        model.save();

        assertEquals("Cette société n’existe plus.", model.rights().companyIds().errorProperty().get());
    }

    private static void fill(UserFormModel model) {
        model.lastName().valueProperty().set("DURAND");
        model.firstName().valueProperty().set("Claire ");
        model.email().valueProperty().set(" claire@moulin.example");
    }

    private UserFormModel model(@Nullable UserAccount before, List<Named> suggested) {
        Surroundings around = server.atOnce();
        return new UserFormModel(new ListClient<>(around.server(), "/api/admin/users", UserAccount.class), before,
                suggested, around, saved::add);
    }
}
