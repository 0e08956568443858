package assistance.client.grid.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import assistance.api.SavedLayout;
import assistance.api.SavedLayouts;
import assistance.api.TicketView;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The calls about saved layouts. The nameless one has the empty name.
public class LayoutClient {
    private final Server server;

    public LayoutClient(Server server) {
        this.server = server;
    }

    SavedLayouts of(TicketView view) throws ServerException {
        return server.get(path(view, ""), SavedLayouts.class);
    }

    /// Saves a layout under its name, in the place of the one that had the old name.
    SavedLayout save(TicketView view, String oldName, SavedLayout layout) throws ServerException {
        return server.put(path(view, oldName), layout, SavedLayout.class);
    }

    void delete(TicketView view, String name) throws ServerException {
        server.delete(path(view, name));
    }

    private static String path(TicketView view, String name) {
        String all = "/api/grid-layouts/" + view;
        return name.isEmpty() ? all : all + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
