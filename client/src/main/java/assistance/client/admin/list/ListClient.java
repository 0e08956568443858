package assistance.client.admin.list;

import assistance.api.Page;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The server's list of one kind of things, and what can be done with them.
///
/// @param <T> the rows of the list
public class ListClient<T> {
    private final Server server;
    private final String path;
    private final Class<T> type;

    /// @param path of the list, such as `/api/admin/companies`
    public ListClient(Server server, String path, Class<T> type) {
        this.server = server;
        this.path = path;
        this.type = type;
    }

    /// One page of the rows.
    public Page<T> page(ListQuery query) throws ServerException {
        return server.page(path + "?" + query.parameters(), type);
    }

    /// Adds one, as it was entered.
    public T add(Object entry) throws ServerException {
        return server.post(path, entry, type);
    }

    /// Changes one to what was entered.
    public T change(long id, Object entry) throws ServerException {
        return server.put(path + "/" + id, entry, type);
    }

    /// Does something to one, such as sending it again.
    public T act(long id, String action, Object body) throws ServerException {
        return server.post(path + "/" + id + "/" + action, body, type);
    }

    /// Takes one out of what is to be done; it stays in the list.
    public T drop(long id) throws ServerException {
        return server.delete(path + "/" + id, type);
    }

    /// Removes one.
    public void remove(long id) throws ServerException {
        server.delete(path + "/" + id);
    }
}
