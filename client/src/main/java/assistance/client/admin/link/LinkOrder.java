package assistance.client.admin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import assistance.api.Page;
import assistance.api.admin.UsefulLink;
import assistance.client.admin.list.ListModel;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The useful links in the order of the menu, and the moving of one among them.
final class LinkOrder {
    private static final String PATH = "/api/admin/links";

    private final Server server;
    private final ListModel<UsefulLink> list;

    LinkOrder(Server server, ListModel<UsefulLink> list) {
        this.server = server;
        this.list = list;
    }

    /// All of them: the list is never long.
    static Page<UsefulLink> all(Server server) throws ServerException {
        List<UsefulLink> links = List.of(server.get(PATH, UsefulLink[].class));
        return new Page<>(links, 0, 1, links.size());
    }

    /// Whether there is a place to move to.
    boolean canMove(UsefulLink link, int places) {
        int target = list.rows().indexOf(link) + places;
        return list.rows().contains(link) && target >= 0 && target < list.rows().size();
    }

    /// The ids once a link has moved so many places down, or up when negative.
    List<Long> moved(UsefulLink link, int places) {
        List<Long> ids = new ArrayList<>(list.rows().stream().map(UsefulLink::id).toList());
        int place = list.rows().indexOf(link);
        Collections.swap(ids, place, place + places);
        return ids;
    }

    /// Tells the server of the order.
    void save(List<Long> ids) throws ServerException {
        server.put(PATH + "/order", ids, UsefulLink[].class);
    }
}
