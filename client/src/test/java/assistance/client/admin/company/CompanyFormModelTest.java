package assistance.client.admin.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.admin.Company;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;
import assistance.client.ui.Background;

class CompanyFormModelTest {
    private static final String ADD = "POST /api/admin/companies";
    private static final Company MILL = new Company(4, "Moulin Vert", 0, 0, 0);

    private final AdminServer server = new AdminServer();
    private final List<Company> saved = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void addsACompanyByItsName() {
        server.remote.answer(ADD, 201, "{\"id\":4,\"name\":\"Moulin Vert\",\"contracts\":0,\"users\":0,\"tickets\":0}");
        CompanyFormModel model = model(null);
        model.name().valueProperty().set("  Moulin Vert ");
        model.save();

        assertEquals(List.of(MILL), saved);
        assertEquals(List.of("{\"name\":\"Moulin Vert\"}"), server.bodies(ADD));
        assertFalse(model.form().isChanged());
    }

    @Test
    void changesACompanyThatThereIs() {
        server.remote.answer("PUT /api/admin/companies/4", 200,
                "{\"id\":4,\"name\":\"Moulin Bleu\",\"contracts\":0,\"users\":0,\"tickets\":0}");
        CompanyFormModel model = model(MILL);
        model.name().valueProperty().set("Moulin Bleu");
        model.save();

        assertEquals(List.of(new Company(4, "Moulin Bleu", 0, 0, 0)), saved);
    }

    @Test
    void sendsNothingWithoutAName() {
        CompanyFormModel model = model(null);
        model.save();
        assertEquals("Saisissez le nom de la société.", model.name().errorProperty().get());
        assertEquals(List.of(), server.bodies(ADD));

        model.name().valueProperty().set("M");
        assertEquals("", model.name().errorProperty().get());
    }

    @Test
    void aTouchedNameIsJudgedWhenItIsLeft() {
        CompanyFormModel model = model(MILL);
        model.name().left();
        assertEquals("", model.name().errorProperty().get());

        model.name().valueProperty().set("");
        model.name().left();
        assertEquals("Saisissez le nom de la société.", model.name().errorProperty().get());
    }

    @Test
    void saysByTheFieldWhatTheServerFindsWrongAndKeepsWhatWasTyped() {
        server.remote.answer(ADD, 400, AdminServer.problem(400, "Vérifiez la saisie.",
                "{\"field\":\"name\",\"message\":\"Ce nom est trop long.\"}"));
        CompanyFormModel model = model(null);
        model.name().valueProperty().set("Moulin");
        model.save();

        assertEquals("Ce nom est trop long.", model.name().errorProperty().get());
        assertEquals("", model.form().failureProperty().get());
        assertEquals("Moulin", model.name().get());
        assertTrue(model.form().isChanged());
    }

    @Test
    void saysInASentenceThatTheNameIsTaken() {
        server.remote.answer(ADD, 409, AdminServer.problem(409, "« Moulin » existe déjà.", ""));
        CompanyFormModel model = model(null);
        model.name().valueProperty().set("Moulin");
        model.save();

        assertEquals("« Moulin » existe déjà.", model.form().failureProperty().get());
        assertFalse(model.form().busyProperty().get());
    }

    @Test
    void sendsOnceHoweverOftenItIsAskedTo() {
        server.remote.answer(ADD, 201, "{\"id\":4,\"name\":\"Moulin\",\"contracts\":0,\"users\":0,\"tickets\":0}");
        Queue<Runnable> waiting = new ArrayDeque<>();
        Surroundings slow = server.with(new Background(waiting::add, Runnable::run));
        CompanyFormModel model = model(null, slow);
        model.name().valueProperty().set("Moulin");
        model.save();
        model.save();
        assertTrue(model.form().busyProperty().get());
        waiting.forEach(Runnable::run);
        model.save();

        assertEquals(1, server.bodies(ADD).size());
        assertEquals(1, saved.size());
    }

    private CompanyFormModel model(@Nullable Company before) {
        return model(before, server.atOnce());
    }

    private CompanyFormModel model(@Nullable Company before, Surroundings around) {
        return new CompanyFormModel(new ListClient<>(around.server(), "/api/admin/companies", Company.class), before,
                around.background(), around.texts(), saved::add);
    }
}
