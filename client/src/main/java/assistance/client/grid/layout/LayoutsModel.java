package assistance.client.grid.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.MapProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.GridLayout;
import assistance.api.SavedLayout;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.connection.Failures;
import assistance.client.grid.TicketGridModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The saved layouts of the view on screen: the grid starts with the default one, and takes and gives others.
public final class LayoutsModel {
    private final LayoutClient client;
    private final TicketGridModel grid;
    private final Arrangement arrangement;
    private final Background background;
    private final Failures failures;
    private final Texts texts;
    private final Map<TicketView, ViewLayouts> known = new EnumMap<>(TicketView.class);
    private final Set<TicketView> asked = EnumSet.noneOf(TicketView.class);
    private final Set<TicketView> started = EnumSet.noneOf(TicketView.class);
    private final ReadOnlyObjectWrapper<ViewLayouts> layouts = new ReadOnlyObjectWrapper<>(this, "layouts",
            ViewLayouts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable LayoutNotice> notice = new ReadOnlyObjectWrapper<>(this, "notice");
    private boolean busy;

    /// @param widths those the user has given to columns
    public LayoutsModel(LayoutClient client, TicketGridModel grid, MapProperty<Column, Integer> widths,
            Background background, Texts texts) {
        this.client = client;
        this.grid = grid;
        arrangement = new Arrangement(grid, widths);
        this.background = background;
        this.failures = new Failures(texts);
        this.texts = texts;
        grid.viewProperty().subscribe(view -> {
            layouts.set(layoutsOf(view));
            notice.set(null);
        });
    }

    /// Leaves the views that another one has started as they are.
    public void resume(LayoutsModel before) {
        started.addAll(before.started);
    }

    /// Loads the grid's page; before the first of a view, the layout that view starts with.
    public void refresh() {
        TicketView view = grid.viewProperty().get();
        boolean begins = begins(view);
        if (!known.containsKey(view)) {
            ask(view);
        } else if (begins) {
            start(view);
        }
        if (!begins) {
            grid.refresh();
        }
    }

    /// Saves the grid as it is, without a name: the view starts with it from now on.
    public void save() {
        put("", new SavedLayout("", true, arrangement.current()), texts.get("grid.layout.saved"));
    }

    /// Saves the grid as it is under a name, in the place of the layout that has it.
    public void saveAs(String name) {
        boolean isDefault = layouts.get().named(name).map(SavedLayout::isDefault).orElse(false);
        put(name, new SavedLayout(name, isDefault, arrangement.current()), texts.get("grid.layout.savedAs", name));
    }

    /// Sets the grid to a layout.
    public void pick(SavedLayout picked) {
        arrangement.set(picked.layout());
        use(picked.name());
    }

    /// Sets the grid to what it is without any layout.
    public void reset() {
        arrangement.set(new GridLayout(TicketQuery.of(grid.viewProperty().get()), List.of()));
        use(null);
    }

    /// Gives a layout another name.
    public void rename(SavedLayout layout, String name) {
        put(layout.name(), new SavedLayout(name, layout.isDefault(), layout.layout()),
                texts.get("grid.layout.savedAs", name));
    }

    /// Lets the view start with a layout, or no longer.
    public void setDefault(SavedLayout layout, boolean wanted) {
        put(layout.name(), new SavedLayout(layout.name(), wanted, layout.layout()),
                wanted ? texts.get("grid.layout.nowDefault", nameOf(layout)) : texts.get("grid.layout.noDefault"));
    }

    /// Forgets a layout; the notice about it offers to bring it back.
    public void delete(SavedLayout layout) {
        TicketView view = grid.viewProperty().get();
        Runnable undo = () -> put(layout.name(), layout, texts.get("grid.layout.savedAs", nameOf(layout)));
        change(view, () -> {
            client.delete(view, layout.name());
            return layout;
        }, gone -> layoutsOf(view).without(gone.name()),
                new LayoutNotice(texts.get("grid.layout.deleted", nameOf(layout)), false,
                        new LayoutNotice.Way(texts.get("ui.cancel"), undo)));
    }

    /// A layout's name as shown.
    public String nameOf(SavedLayout layout) {
        return layout.name().isEmpty() ? texts.get("grid.layout.nameless") : layout.name();
    }

    public ReadOnlyObjectProperty<ViewLayouts> layoutsProperty() {
        return layouts.getReadOnlyProperty();
    }

    /// What to tell the user; null for nothing.
    public ReadOnlyObjectProperty<@Nullable LayoutNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Closes the notice.
    public void dismiss() {
        notice.set(null);
    }

    /// True until a view has shown lines for the first time.
    private boolean begins(TicketView view) {
        TicketGridModel.Content content = grid.contentProperty().get();
        return !started.contains(view)
                && (content == TicketGridModel.Content.UNKNOWN || content == TicketGridModel.Content.FAILED);
    }

    private void ask(TicketView view) {
        if (!asked.add(view)) {
            return;
        }
        background.run(() -> client.of(view), answer -> {
            asked.remove(view);
            know(view, new ViewLayouts(answer.layouts(), null));
            if (isShown(view) && begins(view)) {
                start(view);
            }
        }, problem -> {
            asked.remove(view);
            if (isShown(view)) {
                tellTrouble("grid.layout.notRead", problem, this::refresh);
                if (begins(view)) {
                    grid.refresh();
                }
            }
        });
    }

    /// Whatever the user has done to the grid meanwhile goes before the layout.
    private void start(TicketView view) {
        started.add(view);
        if (arrangement.isStandard()) {
            layouts.get().byDefault().ifPresent(layout -> {
                arrangement.start(layout.layout());
                use(layout.name());
            });
        }
        grid.refresh();
    }

    private void put(String oldName, SavedLayout layout, String sentence) {
        TicketView view = grid.viewProperty().get();
        change(view, () -> client.save(view, oldName, layout), saved -> layoutsOf(view).with(oldName, saved),
                new LayoutNotice(sentence, false, null));
    }

    private <T> void change(TicketView view, Callable<T> call, Function<T, ViewLayouts> result, LayoutNotice done) {
        // The answer to a click that comes before the last one is answered would not be the newest.
        if (busy) {
            return;
        }
        busy = true;
        background.run(call, answer -> {
            busy = false;
            if (known.containsKey(view)) {
                know(view, result.apply(answer));
            } else {
                ask(view);
            }
            if (isShown(view)) {
                notice.set(done);
            }
        }, problem -> {
            busy = false;
            if (isShown(view)) {
                tellTrouble("grid.layout.notSaved", problem, () -> change(view, call, result, done));
            }
        });
    }

    private void tellTrouble(String key, Exception problem, Runnable again) {
        notice.set(new LayoutNotice(texts.get(key, failures.sentence(problem)), true,
                new LayoutNotice.Way(texts.get("ui.retry"), again)));
    }

    private void use(@Nullable String name) {
        know(grid.viewProperty().get(), layouts.get().using(name));
    }

    private void know(TicketView view, ViewLayouts all) {
        known.put(view, all);
        if (isShown(view)) {
            layouts.set(all);
        }
    }

    private ViewLayouts layoutsOf(TicketView view) {
        return known.getOrDefault(view, ViewLayouts.NONE);
    }

    private boolean isShown(TicketView view) {
        return view == grid.viewProperty().get();
    }
}
