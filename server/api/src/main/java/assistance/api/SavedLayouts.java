package assistance.api;

import java.util.List;

/// The layouts a user has saved for one view, by name; the nameless one comes first.
public record SavedLayouts(List<SavedLayout> layouts) {
    public SavedLayouts {
        layouts = List.copyOf(layouts);
    }
}
