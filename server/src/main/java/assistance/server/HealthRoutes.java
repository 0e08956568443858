package assistance.server;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.server.database.Database;

/// Tells a load balancer or a supervisor whether the server can work.
final class HealthRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
    private static final int UNAVAILABLE = 503;

    private final Database database;

    HealthRoutes(Database database) {
        this.database = database;
    }

    /// GET /health: 200 while the database answers.
    void show(Context context) {
        if (database.answers()) {
            context.result("up");
        } else {
            LOG.warn("The database does not answer");
            context.status(UNAVAILABLE).result("the database does not answer");
        }
    }
}
