package assistance.client.grid.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import assistance.api.FoldedText;
import assistance.api.SavedLayout;

/// The saved layouts of one view, by name, and which of them the grid was last set to.
///
/// @param inUse a name, empty for the nameless layout, or null for none
public record ViewLayouts(List<SavedLayout> layouts, @Nullable String inUse) {
    static final ViewLayouts NONE = new ViewLayouts(List.of(), null);

    public ViewLayouts {
        layouts = List.copyOf(layouts);
    }

    /// The layout the grid was last set to.
    public Optional<SavedLayout> current() {
        return inUse == null ? Optional.empty() : named(inUse);
    }

    /// The layout of that name, in whichever case and accents.
    public Optional<SavedLayout> named(String name) {
        return layouts.stream().filter(layout -> key(layout.name()).equals(key(name))).findFirst();
    }

    Optional<SavedLayout> byDefault() {
        return layouts.stream().filter(SavedLayout::isDefault).findFirst();
    }

    /// The same layouts, another one in use.
    ViewLayouts using(@Nullable String name) {
        return new ViewLayouts(layouts, name);
    }

    /// What is left when one is deleted.
    ViewLayouts without(String name) {
        List<SavedLayout> others = layouts.stream().filter(layout -> !key(layout.name()).equals(key(name))).toList();
        return new ViewLayouts(others, inUse != null && key(inUse).equals(key(name)) ? null : inUse);
    }

    /// What there is once a layout is saved in the place of the one that had the old name; it is then in use.
    ViewLayouts with(String oldName, SavedLayout saved) {
        var all = new ArrayList<SavedLayout>();
        for (SavedLayout other : without(oldName).without(saved.name()).layouts()) {
            boolean stays = other.isDefault() && !saved.isDefault();
            all.add(new SavedLayout(other.name(), stays, other.layout()));
        }
        all.add(saved);
        all.sort(Comparator.comparing(layout -> key(layout.name())));
        return new ViewLayouts(all, saved.name());
    }

    private static String key(String name) {
        return FoldedText.of(name.strip()).text();
    }
}
