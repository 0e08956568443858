package assistance.server.admin.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import assistance.api.Page;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
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
import assistance.server.reference.Office;

/// The rules of contracts.
public final class Contracts {
    private static final int NAME_LENGTH = 200;
    private static final int LAST_YEAR = 9999;
    private static final long NONE = 0;

    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final ContractStore store = new ContractStore();

    public Contracts(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    Page<Contract> page(PageQuery query, Optional<Long> companyId) {
        return database.read(tx -> store.page(tx, query, companyId, Office.today(clock)));
    }

    private Contract find(Configuration transaction, long id) {
        return store.find(transaction, id, Office.today(clock)).orElseThrow(Refusal::notFound);
    }

    /// @throws Refusal 400 for fields at fault, 409 for a name that is taken
    Contract add(Actor actor, ContractEntry entry) {
        var terms = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            String company = company(tx, terms.companyId());
            requireFree(tx, terms, NONE);
            long id = Sequences.nextId(tx);
            store.insert(tx, id, terms);
            note(tx, actor, terms.name(), List.of(Detail.of("admin.journal.added"),
                    Detail.of("admin.journal.ofCompany", company)));
            return find(tx, id);
        });
    }

    /// @throws Refusal 404, 400 for fields at fault, 409 for a name that is taken
    Contract change(Actor actor, long id, ContractEntry entry) {
        var terms = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            store.lock(tx, id);
            var before = find(tx, id);
            company(tx, terms.companyId());
            if (terms.companyId() != before.company().id() && before.tickets() > 0) {
                throw Refusal.invalid("companyId", "admin.contractWithTickets");
            }
            requireFree(tx, terms, id);
            store.update(tx, id, terms);
            var after = find(tx, id);
            var details = details(before, after);
            if (!details.isEmpty()) {
                note(tx, actor, terms.name(), details);
            }
            return after;
        });
    }

    /// @throws Refusal 404, 409 for one with tickets
    void remove(Actor actor, long id) {
        database.run(tx -> {
            AdministrationLock.take(tx);
            store.lock(tx, id);
            var contract = find(tx, id);
            if (contract.tickets() > 0) {
                throw Refusal.of(409, "admin.contractInUse");
            }
            note(tx, actor, contract.name(), List.of(Detail.of("admin.journal.removed")));
            store.delete(tx, id);
        });
    }

    private static ContractStore.Terms checked(ContractEntry entry) {
        var checks = new FieldChecks();
        String name = checks.line("name", entry.name(), NAME_LENGTH);
        LocalDate end = entry.endsOn();
        checks.require(isDay(entry.startsOn()), "startsOn", "admin.day");
        checks.require(end == null || isDay(end), "endsOn", "admin.day");
        checks.require(end == null || !end.isBefore(entry.startsOn()), "endsOn", "admin.endsBeforeItStarts");
        checks.refuseFaults();
        return new ContractStore.Terms(entry.companyId(), name, entry.startsOn(), end);
    }

    private static boolean isDay(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private String company(Configuration transaction, long id) {
        return store.company(transaction, id).orElseThrow(() -> Refusal.invalid("companyId", "admin.unknownCompany"));
    }

    private void requireFree(Configuration transaction, ContractStore.Terms terms, long except) {
        if (store.isTaken(transaction, terms, except)) {
            throw Refusal.conflict("name", "admin.contractTaken");
        }
    }

    private static List<Detail> details(Contract before, Contract after) {
        List<Detail> details = new ArrayList<>();
        add(details, "admin.journal.renamed", before.name(), after.name());
        add(details, "admin.journal.company", before.company().name(), after.company().name());
        add(details, "admin.journal.startsOn", before.startsOn(), after.startsOn());
        add(details, "admin.journal.endsOn", before.endsOn(), after.endsOn());
        return details;
    }

    private static void add(List<Detail> details, String key, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            details.add(Detail.of(key, Objects.toString(before, "–"), Objects.toString(after, "–")));
        }
    }

    private void note(Configuration transaction, Actor actor, String name, List<Detail> details) {
        journal.note(transaction, actor, JournalKind.CONTRACT_CHANGED, name, details);
    }
}
