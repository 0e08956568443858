package assistance.server.database;

import static assistance.server.database.generated.Tables.SEQUENCE;

import org.jooq.Configuration;

/// Lets one transaction after the other change companies, contracts and users, on all nodes: what each finds free or
/// allowed stays so until it ends.
public final class AdministrationLock {
    private AdministrationLock() {}

    /// Waits for those before. Taken first in a transaction, before anything else is locked.
    public static void take(Configuration transaction) {
        transaction.dsl()
                .update(SEQUENCE)
                .set(SEQUENCE.LAST_VALUE, SEQUENCE.LAST_VALUE.plus(1))
                .where(SEQUENCE.NAME.eq("administration"))
                .execute();
    }
}
