package assistance.client.account.profile;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;

/// Saves choices as soon as they are made: one call at a time, and the last choice wins.
public final class ChoicesModel {
    private final ProfileModel profile;
    private final Function<Profile, Optional<ProfileChange>> difference;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.UNTOUCHED);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private boolean again;

    /// Where the saving stands.
    public enum State {
        UNTOUCHED, SAVING, SAVED, FAILED
    }

    /// @param difference between what the server has and what is chosen; empty when there is none
    ChoicesModel(ProfileModel profile, Function<Profile, Optional<ProfileChange>> difference) {
        this.profile = profile;
        this.difference = difference;
    }

    /// A choice may be another one now.
    public void save() {
        Profile known = profile.profileProperty().get();
        if (state.get() == State.SAVING) {
            again = true;
        } else if (known != null) {
            difference.apply(known).ifPresent(this::send);
        }
    }

    private void send(ProfileChange change) {
        again = false;
        failure.set("");
        state.set(State.SAVING);
        profile.background().run(() -> profile.client().change(change), now -> {
            // Still unsaved meanwhile: what was chosen since stays.
            profile.adopt(now);
            state.set(State.SAVED);
            if (again) {
                save();
            }
        }, problem -> {
            failure.set(profile.failures().sentence(problem));
            state.set(State.FAILED);
        });
    }

    /// Whether what is chosen is not the server's yet.
    boolean isUnsaved() {
        return state.get() == State.SAVING || state.get() == State.FAILED;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the last choice is not saved; empty when it is.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
