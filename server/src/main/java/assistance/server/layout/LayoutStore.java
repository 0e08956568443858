package assistance.server.layout;

import static assistance.server.database.generated.Tables.GRID_LAYOUT;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;

import java.util.Comparator;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Configuration;

import assistance.api.TicketView;

/// One user's layouts of one view, within one transaction.
final class LayoutStore {
    private final Configuration transaction;
    private final long userId;
    private final TicketView view;

    LayoutStore(Configuration transaction, long userId, TicketView view) {
        this.transaction = transaction;
        this.userId = userId;
        this.view = view;
    }

    /// Makes the user's other requests wait until the transaction ends.
    void lock() {
        // An update that changes nothing takes the row's lock in both databases.
        transaction.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LANGUAGE, USER_ACCOUNT.LANGUAGE)
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    /// All of them by name.
    List<StoredLayout> all() {
        return transaction.dsl()
                .selectFrom(GRID_LAYOUT)
                .where(own())
                .fetch(row -> new StoredLayout(new LayoutName(row.getName(), row.getNameKey()), row.getIsDefault(),
                        row.getLayout()))
                .stream()
                .sorted(Comparator.comparing(layout -> layout.name().key()))
                .toList();
    }

    int count() {
        return transaction.dsl().fetchCount(GRID_LAYOUT, own());
    }

    boolean has(LayoutName name) {
        return transaction.dsl().fetchExists(GRID_LAYOUT, own(name));
    }

    void insert(StoredLayout layout) {
        transaction.dsl()
                .insertInto(GRID_LAYOUT)
                .set(GRID_LAYOUT.USER_ID, userId)
                .set(GRID_LAYOUT.GRID_VIEW, view.name())
                .set(GRID_LAYOUT.NAME_KEY, layout.name().key())
                .set(GRID_LAYOUT.NAME, layout.name().text())
                .set(GRID_LAYOUT.IS_DEFAULT, layout.isDefault())
                .set(GRID_LAYOUT.LAYOUT, layout.json())
                .execute();
    }

    void update(LayoutName name, StoredLayout layout) {
        transaction.dsl()
                .update(GRID_LAYOUT)
                .set(GRID_LAYOUT.NAME_KEY, layout.name().key())
                .set(GRID_LAYOUT.NAME, layout.name().text())
                .set(GRID_LAYOUT.IS_DEFAULT, layout.isDefault())
                .set(GRID_LAYOUT.LAYOUT, layout.json())
                .where(own(name))
                .execute();
    }

    /// Leaves one as the only one to start with.
    void onlyDefault(LayoutName name) {
        transaction.dsl()
                .update(GRID_LAYOUT)
                .set(GRID_LAYOUT.IS_DEFAULT, false)
                .where(own())
                .and(GRID_LAYOUT.NAME_KEY.ne(name.key()))
                .execute();
    }

    boolean delete(LayoutName name) {
        return transaction.dsl().deleteFrom(GRID_LAYOUT).where(own(name)).execute() > 0;
    }

    private Condition own() {
        return GRID_LAYOUT.USER_ID.eq(userId).and(GRID_LAYOUT.GRID_VIEW.eq(view.name()));
    }

    private Condition own(LayoutName name) {
        return own().and(GRID_LAYOUT.NAME_KEY.eq(name.key()));
    }
}
