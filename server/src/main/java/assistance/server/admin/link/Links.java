package assistance.server.admin.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jooq.Configuration;

import assistance.api.admin.JournalKind;
import assistance.api.admin.UsefulLink;
import assistance.api.admin.UsefulLinkEntry;
import assistance.server.database.AdministrationLock;
import assistance.server.database.Database;
import assistance.server.database.Sequences;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.journal.Actor;
import assistance.server.journal.Detail;
import assistance.server.journal.Journal;

/// The rules of useful links.
public final class Links {
    private static final int LABEL_LENGTH = 200;
    private static final int URL_LENGTH = 2000;

    private final Database database;
    private final Journal journal;
    private final LinkStore store = new LinkStore();

    public Links(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// All of them, in their order.
    List<UsefulLink> all() {
        return database.read(store::all);
    }

    /// @throws Refusal 400 for fields at fault
    UsefulLink add(Actor actor, UsefulLinkEntry entry) {
        var link = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            long id = Sequences.nextId(tx);
            store.insertLast(tx, id, link);
            note(tx, actor, link.label(), "admin.journal.added");
            return new UsefulLink(id, link.label(), link.url());
        });
    }

    /// @throws Refusal 404, 400 for fields at fault
    UsefulLink change(Actor actor, long id, UsefulLinkEntry entry) {
        var link = checked(entry);
        return database.write(tx -> {
            AdministrationLock.take(tx);
            var before = store.find(tx, id).orElseThrow(Refusal::notFound);
            store.update(tx, id, link);
            journal.note(tx, actor, JournalKind.LINK_CHANGED, link.label(),
                    List.of(Detail.of("admin.journal.link", before.label(), before.url(), link.label(), link.url())));
            return new UsefulLink(id, link.label(), link.url());
        });
    }

    /// @throws Refusal 404
    void remove(Actor actor, long id) {
        database.run(tx -> {
            AdministrationLock.take(tx);
            var link = store.find(tx, id).orElseThrow(Refusal::notFound);
            store.delete(tx, id);
            note(tx, actor, link.label(), "admin.journal.removed");
        });
    }

    /// Puts the links in another order.
    ///
    /// @throws Refusal 409 when those aren't exactly the links there are
    List<UsefulLink> order(Actor actor, List<Long> ids) {
        return database.write(tx -> {
            AdministrationLock.take(tx);
            var present = store.all(tx).stream().map(UsefulLink::id).toList();
            if (ids.size() != present.size() || !Set.copyOf(ids).equals(Set.copyOf(present))) {
                throw Refusal.of(409, "admin.linksChanged");
            }
            for (int i = 0; i < ids.size(); i++) {
                store.place(tx, ids.get(i), i + 1);
            }
            note(tx, actor, "", "admin.journal.linksOrdered");
            return store.all(tx);
        });
    }

    private static UsefulLinkEntry checked(UsefulLinkEntry entry) {
        var checks = new FieldChecks();
        String label = checks.line("label", entry.label(), LABEL_LENGTH);
        String url = checks.line("url", entry.url(), URL_LENGTH);
        checks.require(isWebAddress(url), "url", "admin.url");
        checks.refuseFaults();
        return new UsefulLinkEntry(label, url);
    }

    /// Clients open it in a browser: nothing else than a web page may be behind it.
    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private void note(Configuration transaction, Actor actor, String label, String key) {
        journal.note(transaction, actor, JournalKind.LINK_CHANGED, label, List.of(Detail.of(key)));
    }
}
