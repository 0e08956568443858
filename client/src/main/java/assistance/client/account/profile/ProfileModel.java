package assistance.client.account.profile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import assistance.api.Role;
import assistance.api.account.Occasion;
import assistance.api.account.Profile;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;

/// The profile of the user who is signed in, as the server has it.
public final class ProfileModel {
    private final AccountClient client;
    private final Role role;
    private final Background background;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>(this, "profile");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    public ProfileModel(AccountClient client, Role role, Background background, Failures failures) {
        this.client = client;
        this.role = role;
        this.background = background;
        this.failures = failures;
    }

    /// Asks the server for it.
    public void load() {
        background.run(client::profile, this::adopt, problem -> failure.set(failures.sentence(problem)));
    }

    /// Asks the server for it where that has not come to anything yet.
    public void loadIfMissing() {
        if (profile.get() == null) {
            load();
        }
    }

    /// The server has it like this now.
    public void adopt(Profile now) {
        failure.set("");
        profile.set(now);
    }

    /// Whether the user wants a notice of an occasion on the desktop.
    public boolean wantsNotice(Occasion occasion) {
        Profile known = profile.get();
        return known == null
                ? occasion.concerns(role)
                : known.notifications()
                        .stream()
                        .anyMatch(choice -> choice.occasion() == occasion && choice.desktop());
    }

    /// The user's name as shown.
    ///
    /// @param before the profile is known
    public ObservableValue<String> nameProperty(String before) {
        return profile.map(ProfileModel::nameOf).orElse(before);
    }

    private static @Nullable String nameOf(@Nullable Profile known) {
        return known == null ? null : known.lastName() + " " + known.firstName();
    }

    /// What goes below the user's messages; empty for nothing.
    public String signature() {
        Profile known = profile.get();
        return known == null ? "" : known.signature();
    }

    AccountClient client() {
        return client;
    }

    Background background() {
        return background;
    }

    Failures failures() {
        return failures;
    }

    /// The profile; null until it is known.
    public ReadOnlyObjectProperty<@Nullable Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /// Why it is not known, and what to do; empty when nothing went wrong.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
