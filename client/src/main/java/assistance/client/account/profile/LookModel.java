package assistance.client.account.profile;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.api.account.Theme;
import assistance.client.ui.ThemeChoice;

/// The user's language and theme: on this computer at once, and in the profile for every other one.
public final class LookModel {
    private final ObjectProperty<ThemeChoice> theme;
    private final StringProperty language;
    private final Consumer<String> speak;
    private final ChoicesModel saving;
    private final Subscription subscription;
    private String screenLanguage;

    /// @param theme of every window; the profile's wins once it is known
    /// @param screenLanguage on the screen until the profile is known
    /// @param speak puts the screen into a language, now and at the next start
    public LookModel(ProfileModel profile, ObjectProperty<ThemeChoice> theme, String screenLanguage,
            Consumer<String> speak) {
        this.theme = theme;
        this.screenLanguage = screenLanguage;
        this.speak = speak;
        language = new SimpleStringProperty(this, "language", screenLanguage);
        saving = new ChoicesModel(profile, this::difference);
        profile.profileProperty().subscribe(this::follow);
        language.subscribe((_, chosen) -> {
            Profile known = profile.profileProperty().get();
            if (known != null && !known.language().equals(chosen)) {
                saving.save();
            }
        });
        subscription = theme.subscribe((_, _) -> saving.save());
    }

    private void follow(@Nullable Profile now) {
        if (now != null && !saving.isUnsaved()) {
            language.set(now.language());
            theme.set(ThemeChoice.valueOf(now.theme().name()));
        }
        // Not before the server has it: until then its mails and sentences are in the language of before.
        if (now != null && !now.language().equals(screenLanguage)) {
            screenLanguage = now.language();
            speak.accept(now.language());
        }
    }

    private Optional<ProfileChange> difference(Profile known) {
        Theme chosen = Theme.valueOf(theme.get().name());
        String words = language.get();
        if (chosen == known.theme() && words.equals(known.language())) {
            return Optional.empty();
        }
        return Optional.of(new ProfileChange(null, null, words.equals(known.language()) ? null : words,
                chosen == known.theme() ? null : chosen, null, null));
    }

    /// The session is over: what is chosen from now on is another user's.
    public void close() {
        subscription.unsubscribe();
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// `fr` or `en`.
    public StringProperty languageProperty() {
        return language;
    }

    /// The saving of both.
    public ChoicesModel saving() {
        return saving;
    }
}
