package assistance.server.database;

import static assistance.server.database.generated.Tables.SEQUENCE;

import org.jooq.Configuration;

/// Ids and ticket numbers: each is one more than the last, without gaps, in the order of commits. The row stays locked
/// until the transaction ends; one that needs both kinds takes [#nextTicketNumber] first. Whoever changes a ticket
/// locks it first, then takes an id, and only then changes what the grid counts by: so nobody waits for each other.
public final class Sequences {
    private Sequences() {}

    /// The next ticket number, from 1.
    public static long nextTicketNumber(Configuration transaction) {
        return next(transaction, "ticket");
    }

    /// The next id of anything but a ticket, from 1.
    public static long nextId(Configuration transaction) {
        return next(transaction, "id");
    }

    private static long next(Configuration transaction, String name) {
        var dsl = transaction.dsl();
        return dsl.update(SEQUENCE)
                .set(SEQUENCE.LAST_VALUE, SEQUENCE.LAST_VALUE.plus(1))
                .where(SEQUENCE.NAME.eq(name))
                .returning()
                .fetchSingle()
                .getLastValue();
    }
}
