package assistance.client.account.profile;

import java.util.function.Consumer;

import assistance.api.account.Profile;
import assistance.api.account.ProfileChange;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;

/// The user's signature, being changed.
public final class SignatureFormModel {
    private final ProfileModel profile;
    private final Form<Profile> form;
    private final Input<String> signature;

    /// @param saved called once the server has it
    public SignatureFormModel(ProfileModel profile, Profile before, Consumer<Profile> saved) {
        this.profile = profile;
        form = new Form<>(profile.background(), profile.failures(), saved);
        signature = form.input("signature", before.signature(), _ -> "");
    }

    /// Saves it.
    public void save() {
        ProfileChange change = new ProfileChange(null, null, null, null, null, signature.get().strip());
        form.send(() -> profile.client().change(change));
    }

    public Form<Profile> form() {
        return form;
    }

    public Input<String> signature() {
        return signature;
    }
}
