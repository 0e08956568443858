package assistance.server;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import assistance.api.Health;
import assistance.server.database.Database;
import assistance.server.mail.MailStore;

/// Tells a load balancer or a supervisor whether the server can work.
final class HealthRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
    private static final int UNAVAILABLE = 503;

    private final Database database;
    private final MailStore mails;

    HealthRoutes(Database database) {
        this.database = database;
        mails = new MailStore(database);
    }

    /// GET /health: 200 while the database answers.
    void show(Context context) {
        if (database.answers()) {
            context.json(new Health("up", new Health.Mails(mails.waiting(), mails.failed())));
        } else {
            LOG.warn("The database does not answer");
            context.status(UNAVAILABLE).json(new Health("down", null));
        }
    }
}
