package assistance.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

import assistance.server.session.Access;

/// One line of the route table.
public record Route(HandlerType method, String path, Access access, Handler handler) {}
