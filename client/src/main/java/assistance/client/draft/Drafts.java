package assistance.client.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// What one user is writing in all places of the window.
public final class Drafts {
    private final DraftStore store;
    private final List<Draft> found;
    private final Background disk;
    private final Consumer<Runnable> moment;
    private final Clock clock;
    private final Texts texts;
    private final Map<String, DraftKeeper> keepers = new HashMap<>();

    /// @param found what is on the disk, the latest first
    /// @param disk does one thing after the other
    /// @param moment runs a step a moment later; the moment is what a crash can cost
    public Drafts(DraftStore store, Collection<Draft> found, Background disk, Consumer<Runnable> moment, Clock clock,
            Texts texts) {
        this.store = store;
        this.found = new ArrayList<>(found.stream().filter(draft -> draft.waiting() == null).toList());
        this.disk = disk;
        this.moment = moment;
        this.clock = clock;
        this.texts = texts;
    }

    /// The keeper of a place, the same one until it is let go.
    public DraftKeeper at(String place) {
        return keepers.computeIfAbsent(place, _ -> new DraftKeeper(store, disk, moment, clock, texts));
    }

    /// Nothing is being written in a place any more, and nothing of it has to be saved.
    public void letGo(String place) {
        keepers.remove(place);
    }

    /// Takes out what was found in a place. An older one of the same place stays on the disk for another time.
    public Optional<Draft> find(String place) {
        Optional<Draft> latest = found.stream().filter(draft -> draft.content().place().equals(place)).findFirst();
        latest.ifPresent(found::remove);
        return latest;
    }

    /// Saves everything at once, before the user goes.
    public void leave() {
        keepers.values().forEach(DraftKeeper::leave);
    }
}
