package assistance.server.layout;

import java.util.stream.Stream;

import io.javalin.http.Context;

import assistance.api.SavedLayout;
import assistance.api.TicketView;
import assistance.server.account.Caller;
import assistance.server.http.Refusal;
import assistance.server.http.RequestBody;

/// Saved layouts over HTTP.
public final class LayoutRoutes {
    private static final int NO_CONTENT = 204;

    private final Layouts layouts;

    public LayoutRoutes(Layouts layouts) {
        this.layouts = layouts;
    }

    /// `GET /api/grid-layouts/{view}`.
    public void show(Context context) {
        context.json(layouts.of(Caller.of(context), view(context)));
    }

    /// `PUT /api/grid-layouts/{view}`.
    public void saveNameless(Context context) {
        context.json(layouts.saveNameless(Caller.of(context), view(context), body(context)));
    }

    /// `PUT /api/grid-layouts/{view}/{name}`.
    public void save(Context context) {
        context.json(layouts.save(Caller.of(context), view(context), name(context), body(context)));
    }

    /// `DELETE /api/grid-layouts/{view}`.
    public void deleteNameless(Context context) {
        layouts.delete(Caller.of(context), view(context), LayoutName.NONE);
        context.status(NO_CONTENT);
    }

    /// `DELETE /api/grid-layouts/{view}/{name}`.
    public void delete(Context context) {
        layouts.delete(Caller.of(context), view(context), name(context));
        context.status(NO_CONTENT);
    }

    private static TicketView view(Context context) {
        String name = context.pathParam("view");
        return Stream.of(TicketView.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static LayoutName name(Context context) {
        return LayoutName.checked(context.pathParam("name"));
    }

    private static SavedLayout body(Context context) {
        return RequestBody.read(context, SavedLayout.class);
    }
}
