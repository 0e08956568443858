package assistance.client.draft;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Keeps what is being written in one place: a moment after a change it is on the disk.
public final class DraftKeeper {
    private final DraftStore store;
    private final Background disk;
    private final Consumer<Runnable> moment;
    private final Clock clock;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Instant> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<@Nullable Draft> erased = new ReadOnlyObjectWrapper<>(this, "erased");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private Supplier<Written> written = () -> {
        throw new IllegalStateException("nothing is watched");
    };
    private volatile String id = newId();
    private String key = "";
    private boolean unsaved;
    private boolean planned;
    private boolean deaf;

    /// What stands in the fields now.
    public record Written(Content content, List<Upload> files) {}

    /// @param disk does one thing after the other, so that the last save is the one that stays
    /// @param moment runs a step a moment later
    DraftKeeper(DraftStore store, Background disk, Consumer<Runnable> moment, Clock clock, Texts texts) {
        this.store = store;
        this.disk = disk;
        this.moment = moment;
        this.clock = clock;
        this.texts = texts;
    }

    /// Saves what is written whenever one of its parts changes.
    public void watch(Supplier<Written> whatIsWritten, Observable... parts) {
        written = whatIsWritten;
        InvalidationListener change = _ -> changed();
        for (Observable part : parts) {
            part.addListener(change);
        }
    }

    private void changed() {
        if (deaf) {
            return;
        }
        key = "";
        unsaved = true;
        forgetErased();
        if (!planned) {
            planned = true;
            moment.accept(this::saveNow);
        }
    }

    /// Saves what was changed without waiting for the moment to pass.
    public void saveNow() {
        planned = false;
        if (!unsaved) {
            return;
        }
        unsaved = false;
        Draft draft = draft();
        disk.act(() -> {
            if (draft.isBlank()) {
                store.delete(draft.id());
            } else {
                store.save(draft);
            }
        }, () -> trouble.set(""), _ -> failed());
    }

    private void failed() {
        unsaved = true;
        trouble.set(texts.get("draft.notSaved"));
    }

    private Draft draft() {
        Written now = written.get();
        return new Draft(id, now.content(), now.files(), clock.instant(), key, null);
    }

    /// Takes a document's bytes in; where that fails, the document stays where it is. Waits for the disk.
    public Upload keep(Upload document) {
        try {
            return store.keep(id, document);
        } catch (IOException full) {
            System.getLogger(DraftKeeper.class.getName())
                    .log(System.Logger.Level.WARNING, "A document is not kept", full);
            disk.onScreen(this::failed);
            return document;
        }
    }

    /// Fills the fields with a draft and goes on with it.
    ///
    /// @param fill puts the draft into the fields; that is no change of it
    public void resume(Draft draft, Consumer<Draft> fill) {
        forgetErased();
        id = draft.id();
        unheard(() -> fill.accept(draft));
        key = draft.key();
        found.set(draft.changedAt());
    }

    /// What is written, to be sent: under the same key as before when nothing was changed since.
    public Draft toSend() {
        if (key.isEmpty()) {
            key = UUID.randomUUID().toString();
        }
        // Whoever sends it has it from now on, on the disk too.
        unsaved = false;
        return draft();
    }

    /// What was written has gone on its way: the fields are emptied for something else.
    ///
    /// @param empty empties the fields
    public void startOver(Runnable empty) {
        unheard(empty);
        id = newId();
        key = "";
        unsaved = false;
        found.set(null);
        trouble.set("");
    }

    /// Throws away what was written, as the user wished, but for good only once something else is written here or the
    /// user leaves.
    ///
    /// @param empty empties the fields
    public void erase(Runnable empty) {
        forgetErased();
        Draft last = draft();
        startOver(empty);
        erased.set(last);
        if (last.isBlank()) {
            forgetErased();
        }
    }

    /// Gives back what was erased last, while it is still there.
    ///
    /// @param resume goes on with the draft
    public void undoErase(Consumer<Draft> resume) {
        Draft last = erased.get();
        if (last != null) {
            erased.set(null);
            resume.accept(last);
            unsaved = true;
            saveNow();
        }
    }

    private void forgetErased() {
        Draft last = erased.get();
        if (last != null) {
            erased.set(null);
            disk.act(() -> store.delete(last.id()), () -> {}, _ -> failed());
        }
    }

    /// The user leaves: what is written is saved at once, and what was erased is gone.
    void leave() {
        saveNow();
        forgetErased();
    }

    /// True while something is to be written to the disk, or can still be given back.
    public boolean holdsSomething() {
        return unsaved || erased.get() != null;
    }

    private void unheard(Runnable change) {
        deaf = true;
        try {
            change.run();
            // What nobody has looked at since its last change would not tell of its next one.
            var _ = written.get();
        } finally {
            deaf = false;
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// When the draft found here was last changed; null when there was none, or once it is gone.
    public ReadOnlyObjectProperty<@Nullable Instant> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What was erased last and can still be given back; null when there is nothing.
    public ReadOnlyObjectProperty<@Nullable Draft> erasedProperty() {
        return erased.getReadOnlyProperty();
    }

    /// Why what is written is not on the disk, a whole sentence; empty while it is.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
