package assistance.server.mail;

import static assistance.server.database.generated.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import assistance.server.TestClock;
import assistance.server.TestDatabase;
import assistance.server.database.Database;
import assistance.server.database.generated.tables.records.MailRecord;
import assistance.server.mail.delivery.MailDelivery;
import assistance.server.mail.delivery.Smtp;
import assistance.server.mail.delivery.SmtpDelivery;

/// A mail queue without a server around it.
final class MailRoom implements AutoCloseable {
    final TestClock clock = new TestClock();
    final Database database;
    final MailStore store;
    final Outbox outbox;
    LongFunction<Optional<String>> tokens = link -> Optional.of("jeton" + link);

    MailRoom(TestDatabase kind, Path folder) {
        database = kind.open(folder);
        store = new MailStore(database);
        outbox = new Outbox(store, clock, "assistance.example");
    }

    MailWorker worker(Smtp smtp) {
        return worker(new SmtpDelivery(smtp));
    }

    MailWorker worker(MailDelivery delivery) {
        return new MailWorker(store, outbox, delivery, link -> tokens.apply(link), "support@assistance.example", clock);
    }

    void queue(String... emails) {
        database.run(tx -> {
            for (String email : emails) {
                outbox.add(tx, new Recipient(email, "DURAND Claire", "fr"), text("Ticket"), null);
            }
        });
    }

    static MailText text(String subject) {
        return new MailText(subject, "Votre ticket est enregistré.", "<p>Votre ticket est enregistré.");
    }

    MailRecord only() {
        assertEquals(1, all().size());
        return all().getFirst();
    }

    List<MailRecord> all() {
        return database.read(tx -> tx.dsl().selectFrom(MAIL).orderBy(MAIL.ID).fetch());
    }

    List<String> states() {
        return all().stream().map(MailRecord::getState).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
