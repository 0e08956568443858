package assistance.client.account;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import assistance.api.account.Profile;
import assistance.client.account.profile.ProfileModel;

/// A part of the page with a form that begins anew once it is saved.
abstract class FormSection extends Section {
    private final ProfileModel profile;
    private final StackPane place = new StackPane();
    private @Nullable FormBox box;

    FormSection(String title, ProfileModel profile) {
        super(title);
        this.profile = profile;
        getChildren().add(place);
    }

    /// Follows the profile for as long as nothing is typed.
    void begin() {
        profile.profileProperty().subscribe(now -> {
            if (now != null && (box == null || !box.isEdited())) {
                show(now, "");
            }
        });
    }

    /// The form for what the profile says now.
    ///
    /// @param said beside its button
    abstract FormBox form(Profile now, String said);

    /// The form begins anew, since it was saved.
    void saved(Profile now, String said) {
        boolean here = box != null && box.isFocusWithin();
        profile.adopt(now);
        show(now, said);
        if (here) {
            focusFirst();
        }
    }

    private void show(Profile now, String said) {
        FormBox next = form(now, said);
        box = next;
        place.getChildren().setAll(next);
    }

    void focusFirst() {
        if (box != null) {
            box.focusFirst();
        }
    }
}
