package assistance.server.admin.link;

import static assistance.server.database.generated.Tables.LINK;

import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;

import assistance.api.admin.UsefulLink;
import assistance.api.admin.UsefulLinkEntry;

/// The rows of useful links.
final class LinkStore {
    /// All of them, in their order.
    List<UsefulLink> all(Configuration tx) {
        return tx.dsl()
                .selectFrom(LINK)
                .orderBy(LINK.POSITION, LINK.ID)
                .fetch(row -> new UsefulLink(row.getId(), row.getLabel(), row.getUrl()));
    }

    Optional<UsefulLink> find(Configuration tx, long id) {
        return tx.dsl()
                .selectFrom(LINK)
                .where(LINK.ID.eq(id))
                .fetchOptional(row -> new UsefulLink(row.getId(), row.getLabel(), row.getUrl()));
    }

    void insertLast(Configuration tx, long id, UsefulLinkEntry link) {
        List<Integer> positions = tx.dsl().select(LINK.POSITION).from(LINK).fetch(row -> row.value1());
        int last = positions.stream().mapToInt(Integer::intValue).max().orElse(0);
        tx.dsl()
                .insertInto(LINK)
                .set(LINK.ID, id)
                .set(LINK.POSITION, last + 1)
                .set(LINK.LABEL, link.label())
                .set(LINK.URL, link.url())
                .execute();
    }

    void update(Configuration tx, long id, UsefulLinkEntry link) {
        tx.dsl().update(LINK).set(LINK.LABEL, link.label()).set(LINK.URL, link.url()).where(LINK.ID.eq(id)).execute();
    }

    void place(Configuration tx, long id, int position) {
        tx.dsl().update(LINK).set(LINK.POSITION, position).where(LINK.ID.eq(id)).execute();
    }

    void delete(Configuration tx, long id) {
        tx.dsl().deleteFrom(LINK).where(LINK.ID.eq(id)).execute();
    }
}
