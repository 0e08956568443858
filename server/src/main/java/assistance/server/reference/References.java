package assistance.server.reference;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Configuration;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.TicketState;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.limit.Limits;
import assistance.server.text.Texts;

/// Puts together the choices of one user.
public final class References {
    private final Database database;
    private final Clock clock;
    private final String version;
    private final Limits limits;
    private final ReferenceStore store = new ReferenceStore();

    public References(Database database, Limits limits, Clock clock, String version) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
        this.version = version;
    }

    /// What a user can choose from and see.
    Reference of(Account account, Texts texts) {
        return database.read(tx -> new Reference(companies(tx, account, texts),
                labels(Priority.values(), "reference.priority.", texts),
                labels(TicketState.values(), "reference.state.", texts),
                account.role().isSupport() ? inOrder(store.supportStaff(tx), texts) : List.of(), store.links(tx),
                limits.ofTickets(tx), version));
    }

    private List<Reference.Company> companies(Configuration tx, Account account, Texts texts) {
        Map<Long, List<Named>> contracts = store.contracts(tx, account, Office.today(clock));
        return inOrder(store.companies(tx, account), texts).stream()
                .map(company -> new Reference.Company(company.id(), company.name(),
                        inOrder(contracts.getOrDefault(company.id(), List.of()), texts)))
                .toList();
    }

    private static List<Named> inOrder(List<Named> named, Texts texts) {
        return named.stream().sorted(Comparator.comparing(Named::name, Collator.getInstance(texts.locale()))).toList();
    }

    private static List<Reference.Labelled> labels(Enum<?>[] constants, String prefix, Texts texts) {
        return Stream.of(constants)
                .map(Enum::name)
                .map(code -> new Reference.Labelled(code, texts.get(prefix + code)))
                .toList();
    }
}
