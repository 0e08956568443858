package assistance.client.account.request;

import java.util.List;

import assistance.api.account.AccountRequest;
import assistance.api.account.NewAccountRequest;
import assistance.client.connection.Server;
import assistance.client.connection.ServerException;

/// The calls about requests for accounts.
public final class RequestClient {
    private static final String PATH = "/api/account-requests";

    private final Server server;

    public RequestClient(Server server) {
        this.server = server;
    }

    AccountRequest add(NewAccountRequest request) throws ServerException {
        return server.post(PATH, request, AccountRequest.class);
    }

    /// The user's latest requests.
    List<AccountRequest> own() throws ServerException {
        return server.page(PATH + "?pageSize=10", AccountRequest.class).rows();
    }
}
