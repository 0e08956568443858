package assistance.server.admin.contract;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.admin.ContractEntry;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;
import assistance.server.page.PageQuery;
import assistance.server.page.QueryValue;

/// Contracts over HTTP.
public final class ContractRoutes {
    private static final List<String> SORTS = List.of("company", "name", "startsOn", "endsOn", "tickets");

    private final Contracts contracts;

    public ContractRoutes(Contracts contracts) {
        this.contracts = contracts;
    }

    /// `GET /api/admin/contracts`.
    public void list(Context context) {
        context.json(contracts.page(PageQuery.of(context::queryParam, SORTS),
                QueryValue.id("companyId", context.queryParam("companyId"))));
    }

    /// `POST /api/admin/contracts`.
    public void add(Context context) {
        context.status(201).json(contracts.add(Caller.actor(context), entry(context)));
    }

    /// `PUT /api/admin/contracts/{id}`.
    public void change(Context context) {
        context.json(contracts.change(Caller.actor(context), id(context), entry(context)));
    }

    /// `DELETE /api/admin/contracts/{id}`.
    public void remove(Context context) {
        contracts.remove(Caller.actor(context), id(context));
        context.status(204);
    }

    private static long id(Context context) {
        return PathNumber.of(context, "id");
    }

    private static ContractEntry entry(Context context) {
        return RequestBody.read(context, ContractEntry.class);
    }
}
