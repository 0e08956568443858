package assistance.client.tray;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Whether the client stays beside the clock when its window is closed, and what it shows there. Nothing of it is loaded
/// before the user has chosen so.
public final class TrayModel {
    private static final System.Logger LOG = System.getLogger(TrayModel.class.getName());

    private final Background background;
    private final Supplier<Texts> texts;
    private final Ways ways;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", Place.NONE);
    private @Nullable SystemIcon icon;
    private long unread;
    private boolean online;

    /// Whether there is an icon.
    public enum Place {
        /// None is wanted.
        NONE,
        /// It is on its way.
        COMING,
        /// It is there.
        SHOWN,
        /// This desktop has no place for it.
        MISSING
    }

    /// What is done from the icon, on the FX thread.
    public record Ways(Runnable open, Runnable submit, Runnable quit) {}

    /// @param remembered the choice of the last time
    /// @param remember keeps a choice
    /// @param texts in the language of now
    public TrayModel(boolean remembered, Consumer<Boolean> remember, Background background, Supplier<Texts> texts,
            Ways ways) {
        this.background = background;
        this.texts = texts;
        this.ways = ways;
        wanted.set(remembered);
        wanted.subscribe((_, now) -> {
            remember.accept(now);
            follow();
        });
    }

    /// Shows the icon if it is wanted: called once the window is there, which comes first.
    public void begin() {
        follow();
    }

    private void follow() {
        if (wanted.get() && icon == null && place.get() != Place.COMING) {
            place.set(Place.COMING);
            Texts words = texts.get();
            background.run(() -> put(words), this::shown, missing -> {
                LOG.log(Level.INFO, "No icon beside the clock", missing);
                place.set(Place.MISSING);
            });
        } else if (!wanted.get()) {
            remove();
            place.set(Place.NONE);
        }
    }

    private SystemIcon put(Texts words) throws Exception {
        if (!SystemIcon.isSupported()) {
            throw new UnsupportedOperationException("this desktop has no place for icons");
        }
        return SystemIcon.put(
                new SystemIcon.Words(words.get("tray.open"), words.get("shell.submit"), words.get("tray.quit")),
                new SystemIcon.Ways(() -> background.onScreen(ways.open()), () -> background.onScreen(ways.submit()),
                        () -> background.onScreen(ways.quit())));
    }

    private void shown(SystemIcon now) {
        icon = now;
        place.set(Place.SHOWN);
        draw();
        if (!wanted.get()) {
            follow();
        }
    }

    private void remove() {
        if (icon != null) {
            icon.remove();
            icon = null;
        }
    }

    /// Tells how things stand.
    public void show(long newUnread, boolean nowOnline) {
        unread = newUnread;
        online = nowOnline;
        draw();
    }

    private void draw() {
        if (icon != null) {
            icon.show(unread, online, texts.get().get(online ? "tray.hint" : "tray.hintOffline", unread));
        }
    }

    /// The language is another one.
    public void speak() {
        if (icon != null) {
            remove();
            place.set(Place.NONE);
            follow();
        }
    }

    /// Says something beside the icon, if there is one.
    public void say(String title, String words) {
        if (icon != null) {
            icon.say(title, words);
        }
    }

    /// The program ends.
    public void close() {
        remove();
    }

    /// The user's choice.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
