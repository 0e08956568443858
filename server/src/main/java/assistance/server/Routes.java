package assistance.server;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.PATCH;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import java.util.List;

import io.javalin.config.JavalinConfig;

import assistance.server.account.AccountRoutes;
import assistance.server.event.EventRoutes;
import assistance.server.reference.ReferenceRoutes;
import assistance.server.session.Access;
import assistance.server.session.Gate;
import assistance.server.session.SessionRoutes;

/// Every route of the server with who may use it.
///
/// @param all the table
public record Routes(List<Route> all) {
    Routes(HealthRoutes health, SessionRoutes session, AccountRoutes account, Welcoming welcoming,
            ReferenceRoutes reference, EventRoutes event, Ticketing tickets, Administration admin) {
        this(List.of(new Route(GET, "/health", Access.PUBLIC, health::show),
                new Route(GET, "/", Access.PUBLIC, welcoming.pages().home()::show),
                new Route(GET, "/installers/{name}", Access.PUBLIC, welcoming.pages().home()::download),

                new Route(POST, "/api/session", Access.PUBLIC, session::signIn),
                new Route(DELETE, "/api/session", Access.SIGNED_IN, session::signOut),
                new Route(GET, "/api/me", Access.SIGNED_IN, account::show),
                new Route(PATCH, "/api/me", Access.SIGNED_IN, account::change),
                new Route(PUT, "/api/me/password", Access.SIGNED_IN, session::changePassword),
                new Route(GET, "/api/me/sessions", Access.SIGNED_IN, session::list),
                new Route(DELETE, "/api/me/sessions", Access.SIGNED_IN, session::endAll),
                new Route(DELETE, "/api/me/sessions/{id}", Access.SIGNED_IN, session::end),

                new Route(POST, "/api/password-resets", Access.PUBLIC, welcoming.password()::reset),
                new Route(GET, "/password/{token}", Access.PUBLIC, welcoming.pages().password()::show),
                new Route(POST, "/password/{token}", Access.PUBLIC, welcoming.pages().password()::choose),
                new Route(GET, "/setup/{token}", Access.PUBLIC, welcoming.pages().setup()::show),
                new Route(POST, "/setup/{token}", Access.PUBLIC, welcoming.pages().setup()::add),
                new Route(GET, "/tickets/{number}", Access.PUBLIC, welcoming.pages().ticket()::show),

                new Route(GET, "/api/account-requests", Access.SIGNED_IN, welcoming.accountRequest()::list),
                new Route(POST, "/api/account-requests", Access.SIGNED_IN, welcoming.accountRequest()::add),
                new Route(POST, "/api/account-requests/{id}/approval", Access.ADMIN,
                        welcoming.accountRequest()::approve),
                new Route(POST, "/api/account-requests/{id}/refusal", Access.ADMIN, welcoming.accountRequest()::refuse),

                new Route(GET, "/api/reference", Access.SIGNED_IN, reference::show),

                new Route(POST, "/api/tickets/search", Access.SIGNED_IN, tickets.grid()::search),
                new Route(POST, "/api/tickets/count", Access.SIGNED_IN, tickets.grid()::count),
                new Route(POST, "/api/tickets/values", Access.SIGNED_IN, tickets.grid()::values),
                new Route(POST, "/api/tickets/export", Access.SIGNED_IN, tickets.export()::export),
                new Route(GET, "/api/tickets/unread-count", Access.SIGNED_IN, tickets.grid()::unreadCount),
                new Route(GET, "/api/grid-layouts/{view}", Access.SIGNED_IN, tickets.layout()::show),
                new Route(PUT, "/api/grid-layouts/{view}", Access.SIGNED_IN, tickets.layout()::saveNameless),
                new Route(DELETE, "/api/grid-layouts/{view}", Access.SIGNED_IN, tickets.layout()::deleteNameless),
                new Route(PUT, "/api/grid-layouts/{view}/{name}", Access.SIGNED_IN, tickets.layout()::save),
                new Route(DELETE, "/api/grid-layouts/{view}/{name}", Access.SIGNED_IN, tickets.layout()::delete),
                new Route(POST, "/api/tickets", Access.SIGNED_IN, tickets.ticket()::submit),
                new Route(GET, "/api/tickets/{number}", Access.SIGNED_IN, tickets.ticket()::show),
                new Route(PATCH, "/api/tickets/{number}", Access.SUPPORT, tickets.ticket()::change),
                new Route(PUT, "/api/tickets/{number}/read", Access.SIGNED_IN, tickets.conversation()::markRead),
                new Route(DELETE, "/api/tickets/{number}/read", Access.SIGNED_IN, tickets.conversation()::markUnread),
                new Route(POST, "/api/tickets/{number}/reopening", Access.SIGNED_IN, tickets.ticket()::reopen),
                new Route(POST, "/api/tickets/{number}/messages", Access.SIGNED_IN, tickets.ticket()::answer),
                new Route(GET, "/api/events", Access.SIGNED_IN, event::stream),
                new Route(GET, "/api/attachments/{id}", Access.SIGNED_IN, tickets.attachment()::download),

                new Route(GET, "/api/admin/companies", Access.ADMIN, admin.company()::list),
                new Route(POST, "/api/admin/companies", Access.ADMIN, admin.company()::add),
                new Route(GET, "/api/admin/companies/{id}", Access.ADMIN, admin.company()::show),
                new Route(PUT, "/api/admin/companies/{id}", Access.ADMIN, admin.company()::change),
                new Route(DELETE, "/api/admin/companies/{id}", Access.ADMIN, admin.company()::remove),
                new Route(GET, "/api/admin/contracts", Access.ADMIN, admin.contract()::list),
                new Route(POST, "/api/admin/contracts", Access.ADMIN, admin.contract()::add),
                new Route(PUT, "/api/admin/contracts/{id}", Access.ADMIN, admin.contract()::change),
                new Route(DELETE, "/api/admin/contracts/{id}", Access.ADMIN, admin.contract()::remove),
                new Route(GET, "/api/admin/users", Access.ADMIN, admin.user()::list),
                new Route(POST, "/api/admin/users", Access.ADMIN, admin.user()::add),
                new Route(PUT, "/api/admin/users/{id}", Access.ADMIN, admin.user()::change),
                new Route(POST, "/api/admin/users/{id}/invitation", Access.ADMIN, admin.user()::invite),
                new Route(GET, "/api/admin/links", Access.ADMIN, admin.link()::list),
                new Route(POST, "/api/admin/links", Access.ADMIN, admin.link()::add),
                new Route(PUT, "/api/admin/links/order", Access.ADMIN, admin.link()::order),
                new Route(PUT, "/api/admin/links/{id}", Access.ADMIN, admin.link()::change),
                new Route(DELETE, "/api/admin/links/{id}", Access.ADMIN, admin.link()::remove),
                new Route(GET, "/api/admin/mails", Access.ADMIN, admin.mail()::list),
                new Route(POST, "/api/admin/mails/{id}/attempt", Access.ADMIN, admin.mail()::send),
                new Route(DELETE, "/api/admin/mails/{id}", Access.ADMIN, admin.mail()::drop),
                new Route(GET, "/api/admin/limits", Access.ADMIN, admin.limit()::show),
                new Route(PUT, "/api/admin/limits", Access.ADMIN, admin.limit()::set),
                new Route(GET, "/api/admin/journal", Access.ADMIN, admin.journal()::list)));
    }

    void register(JavalinConfig config, Gate gate) {
        for (var route : all) {
            config.routes.addHttpHandler(route.method(), route.path(), gate.before(route.access(), route.handler()));
        }
    }
}
