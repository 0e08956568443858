package assistance.server.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import assistance.api.Column;
import assistance.api.Filter;
import assistance.api.GridLayout;
import assistance.api.Operator;
import assistance.api.SavedLayout;
import assistance.api.SavedLayouts;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class SavedLayoutsTest {
    private static final String ALL = "/api/grid-layouts/ALL";

    private final ServerUnderTest server;
    private SignedInUser claire;

    @SuppressWarnings("NullAway.Init")
    SavedLayoutsTest(ServerUnderTest server) {
        this.server = server;
    }

    @BeforeEach
    void makeUser() {
        claire = server.customer(server.company());
    }

    @Test
    void keepsEverythingButThePage() {
        var filter = new Filter.Condition(Column.TITLE, Operator.CONTAINS, List.of("été 🙂 \"%_\\"));
        var query = new TicketQuery(TicketView.ALL, "mot", filter, false, List.of(new Sort(Column.STATE, true)),
                List.of(new Sort(Column.CONTRACT, false)), List.of(List.of("Assistance")),
                List.of(Column.TITLE, Column.DATE), 3, 50, "America/New_York");
        var widths = List.of(new GridLayout.Width(Column.TITLE, 20), new GridLayout.Width(Column.DATE, 2000));
        var saved = new SavedLayout("", true, new GridLayout(query.withPage(0, 50), widths));

        var answer = claire.put(ALL, new SavedLayout("", false, new GridLayout(query, widths)));
        assertEquals(200, answer.status(), answer::toString);
        assertEquals(saved, answer.as(SavedLayout.class));
        assertEquals(List.of(saved), layouts(claire, "ALL"));
    }

    @Test
    void takesTheViewOfTheAddress() {
        claire.put("/api/grid-layouts/OPEN", saved("", true));
        assertEquals(TicketView.OPEN, layouts(claire, "OPEN").getFirst().layout().query().view());
        assertEquals(List.of(), layouts(claire, "ALL"));
    }

    @Test
    void listsByNameWithTheNamelessOneFirst() {
        List.of("zoé", "Été", "béta", "Alpha").forEach(name -> save(claire, name, saved(name, false)));
        claire.put(ALL, saved("", false));
        assertEquals(List.of("", "Alpha", "béta", "Été", "zoé"), names());
        assertEquals(List.of(""), defaults());
    }

    @Test
    void takesTheDefaultFromTheOthersOfTheSameViewAndUser() {
        var paul = server.agent();
        paul.put(ALL, saved("", true));
        claire.put("/api/grid-layouts/OPEN", saved("", true));
        save(claire, "un", saved("un", true));
        save(claire, "deux", saved("deux", true));
        assertEquals(List.of("deux"), defaults());
        claire.put(ALL, saved("", false));
        assertEquals(List.of(""), defaults());
        save(claire, "un", saved("un", true));
        assertEquals(List.of("un"), defaults());
        save(claire, "un", saved("un", false));
        assertEquals(List.of(), defaults());
        assertTrue(layouts(claire, "OPEN").getFirst().isDefault());
        assertTrue(layouts(paul, "ALL").getFirst().isDefault());
    }

    @Test
    void overwritesUnderTheSameName() {
        save(claire, "Été", saved("Été", false));
        save(claire, "ete", new SavedLayout("ÉTÉ", false,
                new GridLayout(TicketQuery.of(TicketView.ALL).withPage(0, 100), List.of())));
        assertEquals(List.of("ÉTÉ"), names());
        assertEquals(100, layouts(claire, "ALL").getFirst().layout().query().pageSize());
    }

    @Test
    void renames() {
        save(claire, "avant", saved("avant", true));
        save(claire, "autre", saved("autre", false));
        var taken = save(claire, "avant", saved("AUTRE", false));
        assertEquals(409, taken.status());
        assertEquals(List.of("name"), taken.fieldsAtFault());
        assertEquals(200, save(claire, "avant", saved(" après ", true)).status());
        assertEquals(List.of("après", "autre"), names());
        assertEquals(List.of("après"), defaults());
        assertEquals(404, save(claire, "avant", saved("encore", false)).status());
        assertEquals(List.of("après", "autre"), names());
    }

    @Test
    void forgets() {
        claire.put(ALL, saved("", true));
        save(claire, "Été", saved("Été", false));
        assertEquals(204, claire.delete(ALL + "/ete").status());
        assertEquals(404, claire.delete(ALL + "/ete").status());
        assertEquals(List.of(""), names());
        assertEquals(204, claire.delete(ALL).status());
        assertEquals(404, claire.delete(ALL).status());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 % de plus", "a+b", "a?b#c", "=SOMME", "🙂", "a'b\"c", "çà & là", "a;b", "é\u0301",
            "a/b",
            "a\\b", "..", ".", "%2F", "a//b"})
    void takesAnyNameInTheAddress(String name) {
        var answer = save(claire, name, saved(name, false));
        assertEquals(200, answer.status(), answer::toString);
        assertEquals(List.of(name), names());
        assertEquals(204, claire.delete(ALL + "/" + encoded(name)).status());
    }

    @Test
    void refusesTheHundredAndFirst() {
        IntStream.rangeClosed(1, 99).forEach(i -> save(claire, "n" + i, saved("n" + i, false)));
        assertEquals(200, claire.put(ALL, saved("", true)).status());
        assertEquals(409, save(claire, "de trop", saved("de trop", false)).status());
        assertEquals(200, save(claire, "n1", saved("nouveau", false)).status());
        assertEquals(200, claire.put("/api/grid-layouts/OPEN/autre", saved("autre", false)).status());
        assertEquals(100, names().size());
    }

    @Test
    void keepsOneDefaultWhenManyAreSavedAtOnce() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(i -> threads.execute(() -> save(claire, "n" + i % 10, saved("n" + i % 10, true))));
        }
        assertEquals(10, names().size());
        assertEquals(1, defaults().size());
    }

    @Test
    void keepsTheViewsOfSupportFromCustomers() {
        var paul = server.agent();
        for (String view : List.of("MINE", "UNASSIGNED")) {
            String path = "/api/grid-layouts/" + view;
            assertEquals(200, paul.put(path, saved("", true)).status());
            assertEquals(1, layouts(paul, view).size());
            assertEquals(400, claire.get(path).status());
            var refused = claire.put(path, saved("", true));
            assertEquals(List.of("layout.query.view"), refused.fieldsAtFault());
        }
        assertEquals(404, claire.get("/api/grid-layouts/SECRET").status());
        assertEquals(404, claire.put("/api/grid-layouts/all", saved("", true)).status());
    }

    @Test
    void keepsTheAssigneesWidthFromCustomers() {
        var layout = new SavedLayout("", true, new GridLayout(TicketQuery.of(TicketView.ALL),
                List.of(new GridLayout.Width(Column.ASSIGNEE, 100))));
        assertEquals(List.of("layout.widths[0].column"), claire.put(ALL, layout).fieldsAtFault());
        assertEquals(200, server.agent().put(ALL, layout).status());
    }

    private List<String> names() {
        return layouts(claire, "ALL").stream().map(SavedLayout::name).toList();
    }

    private List<String> defaults() {
        return layouts(claire, "ALL").stream().filter(SavedLayout::isDefault).map(SavedLayout::name).toList();
    }

    private static List<SavedLayout> layouts(SignedInUser user, String view) {
        var answer = user.get("/api/grid-layouts/" + view);
        assertEquals(200, answer.status(), answer::toString);
        return answer.as(SavedLayouts.class).layouts();
    }

    private static Answer save(SignedInUser user, String name, SavedLayout layout) {
        return user.put(ALL + "/" + encoded(name), layout);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
    }

    private static SavedLayout saved(String name, boolean isDefault) {
        return new SavedLayout(name, isDefault, new GridLayout(TicketQuery.of(TicketView.ALL), List.of()));
    }
}
