package assistance.server.admin.user;

import java.util.List;

import io.javalin.http.Context;

import assistance.api.Role;
import assistance.api.admin.UserEntry;
import assistance.server.account.Caller;
import assistance.server.http.PathNumber;
import assistance.server.http.RequestBody;
import assistance.server.page.PageQuery;
import assistance.server.page.QueryValue;

/// Users over HTTP.
public final class UserRoutes {
    private static final List<String> SORTS = List.of("lastName", "firstName", "email", "role", "lastSignInAt",
            "createdAt");

    private final Users users;

    public UserRoutes(Users users) {
        this.users = users;
    }

    /// `GET /api/admin/users`.
    public void list(Context context) {
        var wanted = new UserStore.Wanted(QueryValue.id("companyId", context.queryParam("companyId")),
                QueryValue.oneOf("role", context.queryParam("role"), Role.class),
                QueryValue.truth("active", context.queryParam("active")));
        context.json(users.page(PageQuery.of(context::queryParam, SORTS), wanted));
    }

    /// `POST /api/admin/users`.
    public void add(Context context) {
        context.status(201).json(users.add(Caller.actor(context), entry(context)));
    }

    /// `PUT /api/admin/users/{id}`.
    public void change(Context context) {
        context.json(users.change(Caller.actor(context), id(context), entry(context)));
    }

    /// `POST /api/admin/users/{id}/invitation`.
    public void invite(Context context) {
        context.json(users.invite(Caller.actor(context), id(context)));
    }

    private static long id(Context context) {
        return PathNumber.of(context, "id");
    }

    private static UserEntry entry(Context context) {
        return RequestBody.read(context, UserEntry.class);
    }
}
