package assistance.server.admin.company;

import java.util.List;

import org.jooq.Configuration;

import assistance.api.Page;
import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.api.admin.JournalKind;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;
import assistance.server.page.PageQuery;

/// The rules of client companies.
public final class Companies {
    private static final int NAME_LENGTH = 200;
    private static final long NONE = 0;

    private final Database database;
    private final Journal journal;
    private final CompanyStore store = new CompanyStore();

    public Companies(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    Page<Company> page(PageQuery query) {
        return database.read(tx -> store.page(tx, query));
    }

    /// @throws Refusal 404
    Company find(long id) {
        return database.read(tx -> find(tx, id));
    }

    private Company find(Configuration transaction, long id) {
        return store.find(transaction, id).orElseThrow(Refusal::notFound);
    }

    /// @throws Refusal 400 for a name at fault, 409 for one that is taken
    Company add(Actor actor, CompanyEntry entry) {
        String name = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            requireFree(tx, name, NONE);
            long id = Sequences.nextId(tx);
            store.insert(tx, id, name);
            note(tx, actor, name, Detail.of("admin.journal.added"));
            return find(tx, id);
        });
    }

    /// @throws Refusal 404, 400 for a name at fault, 409 for one that is taken
    Company rename(Actor actor, long id, CompanyEntry entry) {
        String name = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            String before = find(tx, id).name();
            requireFree(tx, name, id);
            if (!name.equals(before)) {
                store.rename(tx, id, name);
                note(tx, actor, name, Detail.of("admin.journal.renamed", before, name));
            }
            return find(tx, id);
        });
    }

    /// @throws Refusal 404, 409 for one with contracts, users or tickets
    void remove(Actor actor, long id) {
        database.run(tx -> {
            AdministrationLock.take(tx);
            var company = find(tx, id);
            if (company.contracts() + company.users() + company.tickets() > 0) {
                throw Refusal.of(409, "admin.companyInUse");
            }
            // Takes an id before the row is locked, as whoever refers to a company does.
            note(tx, actor, company.name(), Detail.of("admin.journal.removed"));
            store.delete(tx, id);
        });
    }

    private static String checked(CompanyEntry entry) {
        var checks = new FieldChecks();
        String name = checks.line("name", entry.name(), NAME_LENGTH);
        checks.refuseFaults();
        return name;
    }

    private void requireFree(Configuration transaction, String name, long except) {
        if (store.isTaken(transaction, name, except)) {
            throw Refusal.conflict("name", "admin.companyTaken");
        }
    }

    private void note(Configuration transaction, Actor actor, String name, Detail detail) {
        journal.note(transaction, actor, JournalKind.COMPANY_CHANGED, name, List.of(detail));
    }
}
