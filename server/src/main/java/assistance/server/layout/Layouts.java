package assistance.server.layout;

import java.util.List;

import assistance.api.SavedLayout;
import assistance.api.SavedLayouts;
import assistance.api.TicketView;
import assistance.server.account.Account;
import assistance.server.database.Database;
import assistance.server.http.Refusal;

/// The layouts users have saved; each user has to do with the own ones only.
public final class Layouts {
    private static final int MOST = 100;

    private final Database database;

    public Layouts(Database database) {
        this.database = database;
    }

    /// A user's layouts of a view, by name.
    ///
    /// @throws Refusal 400 when the view isn't for the user
    SavedLayouts of(Account user, TicketView view) {
        var rules = new LayoutRules(user, view);
        rules.checkView();
        List<StoredLayout> stored = database.read(tx -> new LayoutStore(tx, user.id(), view).all());
        var reader = new LayoutReader(rules);
        return new SavedLayouts(stored.stream()
                .map(layout -> new SavedLayout(layout.name().text(), layout.isDefault(), reader.read(layout.json())))
                .toList());
    }

    /// Saves the one without a name; the view then starts with it.
    ///
    /// @throws Refusal 400 for what isn't valid, 409 when there are too many layouts
    SavedLayout saveNameless(Account user, TicketView view, SavedLayout layout) {
        if (!layout.name().isEmpty()) {
            throw Refusal.invalid("name", "layout.nameless");
        }
        return put(user, view, LayoutName.NONE, LayoutName.NONE, new SavedLayout("", true, layout.layout()));
    }

    /// Saves one under the name it says, which replaces the old name.
    ///
    /// @throws Refusal 400 for what isn't valid, 404 when there is nothing to rename, 409 when the new name is taken or
    ///         there are too many layouts
    SavedLayout save(Account user, TicketView view, LayoutName oldName, SavedLayout layout) {
        return put(user, view, oldName, LayoutName.checked(layout.name()), layout);
    }

    private SavedLayout put(Account user, TicketView view, LayoutName oldName, LayoutName name, SavedLayout layout) {
        var accepted = new LayoutRules(user, view).accepted(layout.layout());
        var stored = StoredLayout.of(name, layout.isDefault(), accepted);
        database.run(tx -> {
            var store = new LayoutStore(tx, user.id(), view);
            store.lock();
            boolean renames = !name.key().equals(oldName.key());
            if (renames && store.has(name)) {
                throw Refusal.conflict("name", "layout.nameTaken");
            }
            if (store.has(oldName)) {
                store.update(oldName, stored);
            } else if (renames) {
                throw Refusal.notFound();
            } else if (store.count() >= MOST) {
                throw Refusal.of(409, "layout.tooMany", MOST);
            } else {
                store.insert(stored);
            }
            if (stored.isDefault()) {
                store.onlyDefault(name);
            }
        });
        return new SavedLayout(name.text(), layout.isDefault(), accepted);
    }

    /// Forgets one.
    ///
    /// @throws Refusal 404 when there is none of that name
    void delete(Account user, TicketView view, LayoutName name) {
        boolean deleted = database.write(tx -> new LayoutStore(tx, user.id(), view).delete(name));
        if (!deleted) {
            throw Refusal.notFound();
        }
    }
}
