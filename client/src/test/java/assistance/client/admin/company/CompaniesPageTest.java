package assistance.client.admin.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.admin.Company;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.admin.AdminServer;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;

@WindowTest
class CompaniesPageTest {
    private static final String PATH = "/api/admin/companies";
    private static final String BAKERY = row(1, "Boulangerie du Port");
    private static final String MILL = row(2, "Moulin Vert");

    private final AdminServer server = new AdminServer();
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private CompaniesPage companies;

    @Start
    void start(Stage stage) {
        companies = new CompaniesPage(server.with(Background.threads()));
        TestWindow.show(stage, (Parent) companies.page().node(), 748, 560);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anEmptyListOffersToAddTheFirstAndStandsOnIt(FxRobot robot) {
        server.list(PATH, "sort=name");
        show("Aucune société. Les sociétés clientes apparaissent ici avec leurs contrats et leurs utilisateurs.");
        server.remote.answer("POST " + PATH, 201, MILL);
        robot.clickOn(".placeholder > .button");
        awaitForm(robot);
        server.list(PATH, "sort=name", BAKERY, MILL);
        robot.write("Moulin Vert").type(KeyCode.ENTER);
        screen.waitFor("«\u00a0Moulin Vert\u00a0» est enregistrée.");

        assertEquals("Moulin Vert", chosen(robot).name());
        assertTrue(table(robot).isFocused());
    }

    @Test
    void enterOpensTheFormAndARefusalKeepsItOpen(FxRobot robot) {
        server.list(PATH, "sort=name", BAKERY, MILL);
        show("Boulangerie du Port");
        server.remote.answer("PUT " + PATH + "/1", 409, AdminServer.problem(409, "Ce nom est déjà pris.", ""));
        robot.type(KeyCode.ENTER);
        screen.waitFor("Modifier «\u00a0Boulangerie du Port\u00a0»");
        awaitForm(robot);
        robot.type(KeyCode.END).write(" 2").type(KeyCode.ENTER);
        screen.waitFor("Ce nom est déjà pris.");
        assertEquals("Boulangerie du Port 2", robot.lookup("#name").queryAs(TextField.class).getText());

        robot.type(KeyCode.ESCAPE);
        screen.waitFor("Abandonner vos modifications\u00a0?");
        robot.type(KeyCode.ESCAPE);
        screen.waitFor("Modifier «\u00a0Boulangerie du Port\u00a0»");
        robot.type(KeyCode.ESCAPE);
        screen.waitFor("Abandonner vos modifications\u00a0?");
        robot.clickOn("Abandonner");
        screen.waitUntil(() -> !screen.shows("Modifier «\u00a0Boulangerie du Port\u00a0»"), "the end of the form");
    }

    @Test
    void deleteAsksAndSaysWhyNot(FxRobot robot) {
        server.list(PATH, "sort=name", BAKERY, MILL);
        show("Boulangerie du Port");
        server.remote.answer("DELETE " + PATH + "/1", 409, AdminServer.problem(409, "Elle a des contrats.", ""));
        robot.type(KeyCode.DELETE);
        screen.waitFor("Supprimer la société «\u00a0Boulangerie du Port\u00a0»\u00a0?");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), server.bodies("DELETE " + PATH + "/1"));

        robot.type(KeyCode.DELETE);
        robot.clickOn(".dialog-pane .danger");
        screen.waitFor("Elle a des contrats.");
    }

    @Test
    void anotherOrderAndTheSearchAreTheServers(FxRobot robot) {
        server.list(PATH, "sort=name", BAKERY, MILL)
                .list(PATH, "sort=-name", MILL, BAKERY)
                .list(PATH, "search=mou&sort=-name", MILL);
        show("Boulangerie du Port");
        Platform.runLater(() -> table(robot).getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING));
        screen.waitUntil(() -> table(robot).getItems().getFirst().name().equals("Moulin Vert"), "the other order");

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("mou");
        screen.waitUntil(() -> table(robot).getItems().size() == 1, "the search");
    }

    private void awaitForm(FxRobot robot) {
        screen.waitUntil(() -> robot.lookup("#name").tryQuery().filter(Node::isFocused).isPresent(), "the form");
        // The robot writes where it clicked last.
        robot.clickOn("#name");
    }

    private void show(String words) {
        Platform.runLater(companies.page()::shown);
        screen.waitFor(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // the table holds nothing else
    private static TableView<Company> table(FxRobot robot) {
        return robot.lookup(".admin-table").queryAs(TableView.class);
    }

    private static Company chosen(FxRobot robot) {
        return table(robot).getSelectionModel().getSelectedItem();
    }

    private static String row(long id, String name) {
        return "{\"id\":" + id + ",\"name\":\"" + name + "\",\"contracts\":1,\"users\":2,\"tickets\":3}";
    }
}
