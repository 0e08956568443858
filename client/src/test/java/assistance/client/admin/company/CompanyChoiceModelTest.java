package assistance.client.admin.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.client.admin.AdminServer;

class CompanyChoiceModelTest {
    private static final Named MILL = new Named(4, "Moulin Vert");
    private static final Named PORT = new Named(5, "Boulangerie du Port");

    private final AdminServer server = new AdminServer();
    private final ObjectProperty<List<Named>> chosen = new SimpleObjectProperty<>(List.of());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void offersWhatTheServerFindsButNotWhatIsChosenAlready() {
        found("mou", MILL, PORT);
        chosen.set(List.of(PORT));

        assertEquals(List.of(MILL), model(true).find("mou"));
    }

    @Test
    void addsFurtherCompaniesAndDropsOne() {
        CompanyChoiceModel model = model(true);
        model.choose(MILL);
        model.choose(PORT);
        model.choose(MILL);
        assertEquals(List.of(MILL, PORT), chosen.get());

        model.drop(MILL);
        assertEquals(List.of(PORT), chosen.get());
    }

    @Test
    void typingOverAChosenCompanyChoosesNoneAnyMore() {
        CompanyChoiceModel model = model(false);
        model.choose(MILL);
        assertEquals("Moulin Vert", model.typedProperty().get());

        model.typedProperty().set("Moulin V");
        assertEquals(List.of(), chosen.get());
        assertEquals("Moulin V", model.typedProperty().get());
    }

    @Test
    void aNameTypedWholeIsChosenWhenTheFieldIsLeft() {
        found("moulin+vert", MILL);
        CompanyChoiceModel model = model(false);
        model.typedProperty().set("moulin vert");
        model.left();

        assertEquals(List.of(MILL), chosen.get());
        assertFalse(model.hasLeftover());
    }

    @Test
    void aNameOfNoCompanyIsSaidAndKept() {
        found("moulin", MILL);
        CompanyChoiceModel model = model(false);
        model.typedProperty().set("moulin");
        model.left();
        assertEquals("Aucune société ne s’appelle «\u00a0moulin\u00a0». Choisissez-en une dans la liste.",
                model.hintProperty().get());
        assertEquals("moulin", model.typedProperty().get());

        model.typedProperty().set("moulin v");
        assertEquals("", model.hintProperty().get());
    }

    @Test
    void saysThatTheServerIsGone() {
        CompanyChoiceModel model = model(false);
        server.close();
        model.typedProperty().set("moulin");
        model.left();

        assertTrue(model.hintProperty().get().contains("ne répond pas"), model.hintProperty().get());
    }

    private CompanyChoiceModel model(boolean several) {
        return new CompanyChoiceModel(chosen, several, server.atOnce());
    }

    private void found(String search, Named... companies) {
        List<String> rows = List.of(companies)
                .stream()
                .map(company -> "{\"id\":" + company.id() + ",\"name\":\"" + company.name()
                        + "\",\"contracts\":0,\"users\":0,\"tickets\":0}")
                .toList();
        server.remote.answer("GET /api/admin/companies?search=" + search + "&sort=name&page=0&pageSize=10", 200,
                AdminServer.page(rows));
    }
}
