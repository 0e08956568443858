package assistance.client.admin.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Named;
import assistance.api.admin.Contract;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

class ContractFormModelTest {
    private static final String ADD = "POST /api/admin/contracts";
    private static final Named MILL = new Named(4, "Moulin Vert");
    private static final String ANSWER = """
            {"id":9,"company":{"id":4,"name":"Moulin Vert"},"name":"Assistance","startsOn":"2026-11-24",\
            "endsOn":null,"running":true,"tickets":0}""";
    private static final Contract CONTRACT = new Contract(9, MILL, "Assistance", LocalDate.of(2026, 11, 24), null,
            true, 0);

    private final AdminServer server = new AdminServer();
    private final List<Contract> saved = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNewContractBeginsTodayAndNeedsNoEnd() {
        server.remote.answer(ADD, 201, ANSWER);
        ContractFormModel model = model(null, List.of(MILL));
        assertEquals("24/11/2026", model.startsOn().get());
        model.name().valueProperty().set("Assistance");
        model.save();

        assertEquals(List.of(CONTRACT), saved);
        assertEquals(List.of("{\"companyId\":4,\"name\":\"Assistance\",\"startsOn\":\"2026-11-24\"}"),
                server.bodies(ADD));
    }

    @Test
    void understandsDaysInShort() {
        server.remote.answer(ADD, 201, ANSWER);
        ContractFormModel model = model(null, List.of(MILL));
        model.name().valueProperty().set("Assistance");
        model.startsOn().valueProperty().set("1/2/27");
        model.endsOn().valueProperty().set("31-12-2027");
        model.save();

        assertTrue(server.bodies(ADD).getFirst().contains("\"startsOn\":\"2027-02-01\",\"endsOn\":\"2027-12-31\""),
                server.bodies(ADD).getFirst());
    }

    @Test
    void saysWhatIsMissingByEachField() {
        ContractFormModel model = model(null, List.of());
        model.startsOn().valueProperty().set("");
        model.endsOn().valueProperty().set("31/02/2027");
        model.save();

        assertEquals("Choisissez une société de la liste.", model.company().errorProperty().get());
        assertEquals("Saisissez le nom du contrat.", model.name().errorProperty().get());
        assertEquals("Saisissez le premier jour du contrat.", model.startsOn().errorProperty().get());
        assertEquals("Saisissez une date entière, par exemple 03/11/2026.", model.endsOn().errorProperty().get());
        assertEquals(List.of(), server.bodies(ADD));
    }

    @Test
    void anEndBeforeTheStartIsSaidUntilEitherIsCorrected() {
        ContractFormModel model = model(CONTRACT, List.of());
        model.endsOn().valueProperty().set("23/11/2026");
        model.endsOn().left();
        assertEquals("La fin vient avant le début. Corrigez l’une des deux dates.",
                model.endsOn().errorProperty().get());

        model.startsOn().valueProperty().set("01/11/2026");
        assertEquals("", model.endsOn().errorProperty().get());
    }

    @Test
    void theCompanyIsFixedOnceThereAreTickets() {
        assertFalse(model(CONTRACT, List.of()).isCompanyFixed());
        assertTrue(model(new Contract(9, MILL, "Assistance", LocalDate.of(2026, 1, 1), null, true, 2), List.of())
                .isCompanyFixed());
    }

    private ContractFormModel model(@Nullable Contract before, List<Named> suggested) {
        Surroundings around = server.atOnce();
        return new ContractFormModel(new ListClient<>(around.server(), "/api/admin/contracts", Contract.class), before,
                suggested, around, saved::add);
    }
}
