package assistance.server.accountrequest;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequestState;
import assistance.api.account.Approval;
import assistance.api.account.NewAccountRequest;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;
import assistance.server.page.PageQuery;
import assistance.server.page.QueryValue;

/// Requests for accounts over HTTP.
public final class AccountRequestRoutes {
    private static final List<String> SORTS = List.of("-createdAt", "lastName", "company", "email", "state");
    private static final int CREATED = 201;

    private final AccountRequests requests;
    private final Decisions decisions;

    public AccountRequestRoutes(AccountRequests requests, Decisions decisions) {
        this.requests = requests;
        this.decisions = decisions;
    }

    /// GET /api/account-requests.
    public void list(Context context) {
        var state = QueryValue.oneOf("state", context.queryParam("state"), AccountRequestState.class);
        context.json(requests.page(Caller.of(context), state, PageQuery.of(context::queryParam, SORTS)));
    }

    /// POST /api/account-requests.
    public void add(Context context) {
        context.status(CREATED)
                .json(requests.add(Caller.of(context), Caller.actor(context),
                        RequestBody.read(context, NewAccountRequest.class)));
    }

    /// POST /api/account-requests/{id}/approval.
    public void approve(Context context) {
        context.json(decisions.approve(Caller.of(context), Caller.actor(context), PathNumber.of(context, "id"),
                RequestBody.read(context, Approval.class)));
    }

    /// POST /api/account-requests/{id}/refusal.
    public void refuse(Context context) {
        context.json(decisions.refuse(Caller.of(context), Caller.actor(context), PathNumber.of(context, "id"),
                RequestBody.read(context, AccountRefusal.class)));
    }
}
