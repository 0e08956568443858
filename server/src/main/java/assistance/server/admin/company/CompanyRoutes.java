package assistance.server.admin.company;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.admin.CompanyEntry;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;
import assistance.server.page.PageQuery;

/// Companies over HTTP.
public final class CompanyRoutes {
    private static final List<String> SORTS = List.of("name", "contracts", "users", "tickets");

    private final Companies companies;

    public CompanyRoutes(Companies companies) {
        this.companies = companies;
    }

    /// `GET /api/admin/companies`.
    public void list(Context context) {
        context.json(companies.page(PageQuery.of(context::queryParam, SORTS)));
    }

    /// `GET /api/admin/companies/{id}`.
    public void show(Context context) {
        context.json(companies.find(id(context)));
    }

    /// `POST /api/admin/companies`.
    public void add(Context context) {
        context.status(201).json(companies.add(Caller.actor(context), entry(context)));
    }

    /// `PUT /api/admin/companies/{id}`.
    public void change(Context context) {
        context.json(companies.rename(Caller.actor(context), id(context), entry(context)));
    }

    /// `DELETE /api/admin/companies/{id}`.
    public void remove(Context context) {
        companies.remove(Caller.actor(context), id(context));
        context.status(204);
    }

    private static long id(Context context) {
        return PathNumber.of(context, "id");
    }

    private static CompanyEntry entry(Context context) {
        return RequestBody.read(context, CompanyEntry.class);
    }
}
