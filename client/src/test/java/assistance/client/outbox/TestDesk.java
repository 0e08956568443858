package assistance.client.outbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import assistance.client.connection.Failures;
import assistance.client.draft.Draft;
import assistance.client.draft.DraftStore;
import assistance.client.draft.Drafts;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Drafts and outbox of one run of the client over a folder; a second desk over the same folder is the next run.
public final class TestDesk {
    private static final Texts TEXTS = Texts.forLanguage("fr");
    private static final Background SAME_THREAD = new Background(Runnable::run, Runnable::run);

    private final List<Runnable> moments = new ArrayList<>();
    private final List<Runnable> retries = new ArrayList<>();
    public final List<Duration> waits = new ArrayList<>();
    public final DraftStore store;
    public final Drafts drafts;
    public final Outbox outbox;

    public TestDesk(Path folder, Delivery delivery) {
        this(folder, delivery, SAME_THREAD, SAME_THREAD);
    }

    public TestDesk(Path folder, Delivery delivery, Background disk, Background background) {
        store = new DraftStore(folder);
        List<Draft> found = store.read();
        Clock clock = Clock.systemUTC();
        drafts = new Drafts(store, found, disk, moments::add, clock, TEXTS);
        outbox = new Outbox(found, delivery, new Failures(TEXTS),
                new Outbox.Surroundings(store, disk, background, (wait, step) -> {
                    waits.add(wait);
                    retries.add(step);
                }, new Random(1), clock));
    }

    /// The moment after which a change is saved has passed.
    public void momentPasses() {
        List<Runnable> due = List.copyOf(moments);
        moments.clear();
        due.forEach(Runnable::run);
    }

    /// The time until the next attempt has passed.
    public void waitPasses() {
        List<Runnable> due = List.copyOf(retries);
        retries.clear();
        due.forEach(Runnable::run);
    }

    /// What is on the disk.
    public List<Draft> kept() {
        return store.read();
    }
}
