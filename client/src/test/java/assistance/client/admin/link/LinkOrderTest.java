package assistance.client.admin.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.admin.UsefulLink;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.Surroundings;

class LinkOrderTest {
    private static final String PATH = "/api/admin/links";
    private static final String LINKS = """
            [{"id":1,"label":"Aide","url":"https://aide.example/"},{"id":2,"label":"Outil","url":"https://outil.example/"}]""";

    private final AdminServer server = new AdminServer();
    private final Surroundings around = server.atOnce();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void movesALinkAmongTheOthersAndNotBeyondThem() throws Exception {
        server.remote.answer("GET " + PATH, 200, LINKS).answer("PUT " + PATH + "/order", 200, LINKS);
        ListModel<UsefulLink> list = around.list("links", _ -> LinkOrder.all(around.server()), UsefulLink::id, "",
                List.of());
        LinkOrder order = new LinkOrder(around.server(), list);
        list.refresh();
        UsefulLink first = list.rows().getFirst();
        assertFalse(order.canMove(first, -1));
        assertTrue(order.canMove(first, 1));

        order.save(order.moved(first, 1));
        assertEquals(List.of("[2,1]"), server.bodies("PUT " + PATH + "/order"));
    }

    @Test
    void aLinkNeedsAnAddressABrowserOpens() {
        server.remote.answer("POST " + PATH, 201, "{\"id\":3,\"label\":\"Site\",\"url\":\"https://site.example/\"}");
        List<UsefulLink> saved = new ArrayList<>();
        LinkFormModel model = new LinkFormModel(new ListClient<>(around.server(), PATH, UsefulLink.class), null, around,
                saved::add);
        model.label().valueProperty().set("Site");
        for (String wrong : List.of("site.example", "javascript:alert(1)", "https://", "ftp://site.example/")) {
            model.url().valueProperty().set(wrong);
            model.save();
            assertFalse(model.url().errorProperty().get().isEmpty(), wrong);
        }
        model.url().valueProperty().set(" https://site.example/ ");
        model.save();

        assertEquals(List.of(new UsefulLink(3, "Site", "https://site.example/")), saved);
    }
}
