package assistance.client.account.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Reference;
import assistance.api.account.AccountRequest;
import assistance.client.TestServer;
import assistance.client.connection.Failures;
import assistance.client.connection.Server;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class RequestFormModelTest {
    private static final String CALL = "POST /api/account-requests";
    private static final Reference.Company MILL = new Reference.Company(4, "Moulin Vert", List.of());
    private static final Reference.Company DAIRY = new Reference.Company(5, "Laiterie", List.of());
    private static final String ANSWER = """
            {"id":3,"company":{"id":4,"name":"Moulin Vert"},"lastName":"PETIT","firstName":"Paul",\
            "function":"Meunier","email":"paul@moulin.example","phone":"","mobile":"","fax":"",\
            "requester":{"id":7,"name":"DURAND Claire"},"createdAt":"2026-11-20T08:00:00Z","state":"PENDING",\
            "reason":"","addressTaken":false}""";

    private final TestServer remote = new TestServer();
    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final Texts texts = Texts.forLanguage("fr");
    private final RequestClient client = new RequestClient(
            new Server(remote.address(), remote.fingerprint(), Locale.FRANCE));
    private final List<AccountRequest> sent = new ArrayList<>();

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void sendsWhatWasEntered() {
        remote.answer(CALL, 201, ANSWER);
        RequestFormModel model = filled(MILL);
        model.phone().valueProperty().set("+33 (0)4 74-00.00/01");

        model.send();

        assertEquals("{\"companyId\":4,\"lastName\":\"PETIT\",\"firstName\":\"Paul\",\"function\":\"Meunier\","
                + "\"email\":\"paul@moulin.example\",\"phone\":\"+33 (0)4 74-00.00/01\",\"mobile\":\"\","
                + "\"fax\":\"\"}", remote.received().getFirst().body());
        assertEquals("paul@moulin.example", sent.getFirst().email());
        assertFalse(model.form().isChanged());
    }

    @Test
    void choosesTheOnlyCompanyAndAsksForOneOfSeveral() {
        assertEquals(MILL, model(MILL).company().get());
        RequestFormModel several = filled(MILL, DAIRY);
        assertNull(several.company().get());

        several.send();

        assertEquals("Choisissez la société de la personne.", several.company().errorProperty().get());
        assertEquals(List.of(), remote.received());
    }

    @Test
    void namesEveryFieldThatMustBeFilled() {
        RequestFormModel model = model(MILL);
        model.mobile().valueProperty().set("sur demande");

        model.send();

        assertEquals("Saisissez le nom de la personne.", model.lastName().errorProperty().get());
        assertEquals("Saisissez le prénom de la personne.", model.firstName().errorProperty().get());
        assertEquals("Saisissez sa fonction dans la société.", model.function().errorProperty().get());
        assertEquals("Saisissez l’adresse e-mail.", model.email().errorProperty().get());
        assertEquals("", model.phone().errorProperty().get());
        assertTrue(model.mobile().errorProperty().get().startsWith("Utilisez des chiffres"));
    }

    @Test
    void showsTheServersRefusalByTheFieldAndKeepsWhatWasTyped() {
        remote.answer(CALL, 400, "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":400,\"detail\":\"Non.\","
                + "\"errors\":[{\"field\":\"email\",\"message\":\"Saisissez une adresse entière.\"}]}");
        RequestFormModel model = filled(MILL);

        model.send();

        assertEquals("Saisissez une adresse entière.", model.email().errorProperty().get());
        assertEquals(" PETIT ", model.lastName().get());
        assertTrue(model.form().isChanged());
    }

    @Test
    void saysThatTheSameWasAskedForAlready() {
        remote.answer(CALL, 409, "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":409,"
                + "\"detail\":\"Une demande est déjà en attente pour cette adresse.\"}");
        RequestFormModel model = filled(MILL);

        model.send();

        assertEquals("Une demande est déjà en attente pour cette adresse.", model.form().failureProperty().get());
        assertEquals("paul@moulin.example ", model.email().get());
        assertEquals(List.of(), sent);
    }

    @Test
    void listsWhatBecameOfTheUsersRequests() {
        remote.answer("GET /api/account-requests?pageSize=10", 200,
                "{\"rows\":[" + ANSWER + "],\"page\":0,\"pageCount\":1,\"count\":1}");
        OwnRequestsModel requests = new OwnRequestsModel(client, atOnce, new Failures(texts));

        requests.load();

        assertEquals("PETIT", requests.requestsProperty().get().getFirst().lastName());
        remote.close();
        requests.load();
        assertTrue(requests.failureProperty().get().contains("ne répond pas"));
        assertEquals(1, requests.requestsProperty().get().size());
    }

    private RequestFormModel filled(Reference.Company... companies) {
        RequestFormModel model = model(companies);
        model.lastName().valueProperty().set(" PETIT ");
        model.firstName().valueProperty().set("Paul");
        model.function().valueProperty().set("Meunier");
        model.email().valueProperty().set("paul@moulin.example ");
        return model;
    }

    private RequestFormModel model(Reference.Company... companies) {
        return new RequestFormModel(client, List.of(companies), atOnce, texts, sent::add);
    }
}
