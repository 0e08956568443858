package assistance.client.account.profile;

import java.util.function.Consumer;

import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.ui.Texts;

/// The user's name, being changed.
public final class IdentityFormModel {
    private final ProfileModel profile;
    private final Form<Profile> form;
    private final Input<String> lastName;
    private final Input<String> firstName;

    /// @param saved called once the server has it
    public IdentityFormModel(ProfileModel profile, Profile before, Texts texts, Consumer<Profile> saved) {
        this.profile = profile;
        Rules rules = new Rules(texts);
        form = new Form<>(profile.background(), profile.failures(), saved);
        lastName = form.input("lastName", before.lastName(), rules.required("account.ownLastNameMissing"));
        firstName = form.input("firstName", before.firstName(), rules.required("account.ownFirstNameMissing"));
    }

    /// Saves it.
    public void save() {
        ProfileChange change = new ProfileChange(firstName.get().strip(), lastName.get().strip(), null, null, null,
                null);
        form.send(() -> profile.client().change(change));
    }

    public Form<Profile> form() {
        return form;
    }

    public Input<String> lastName() {
        return lastName;
    }

    public Input<String> firstName() {
        return firstName;
    }
}
