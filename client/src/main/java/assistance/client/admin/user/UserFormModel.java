package assistance.client.admin.user;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.admin.UserAccount;
import assistance.api.admin.UserEntry;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// A user as it is being entered.
public final class UserFormModel {
    private final ListClient<UserAccount> client;
    private final @Nullable UserAccount before;
    private final Form<UserAccount> form;
    private final Input<String> lastName;
    private final Input<String> firstName;
    private final Input<String> email;
    private final RightsModel rights;
    private final Input<String> language;
    private final Input<Boolean> active;

    /// @param before the user who is changed; null for a new one
    /// @param suggested the companies of a new one, as far as they are known
    /// @param saved takes the user as the server has it
    public UserFormModel(ListClient<UserAccount> client, @Nullable UserAccount before, List<Named> suggested,
            Surroundings around, Consumer<UserAccount> saved) {
        this.client = client;
        this.before = before;
        Rules rules = new Rules(around.texts());
        form = new Form<>(around.background(), around.failures(), saved);
        lastName = form.input("lastName", before == null ? "" : before.lastName(),
                rules.required("admin.users.lastNameMissing"));
        firstName = form.input("firstName", before == null ? "" : before.firstName(),
                rules.required("admin.users.firstNameMissing"));
        email = form.input("email", before == null ? "" : before.email(), rules.email());
        rights = new RightsModel(form, before == null ? Role.CUSTOMER : before.role(),
                before == null ? suggested : before.companies(), around);
        language = form.input("language", before == null ? "fr" : before.language(), _ -> "");
        active = form.input("active", before == null || before.active(), _ -> "");
    }

    /// Sends it.
    public void save() {
        UserEntry entry = new UserEntry(email.get().strip(), firstName.get().strip(), lastName.get().strip(),
                rights.role().get(), rights.ids(), language.get(), active.get());
        form.send(() -> before == null ? client.add(entry) : client.change(before.id(), entry));
    }

    /// Whether saving signs the user out for good.
    public boolean deactivates() {
        return before != null && before.active() && !active.get();
    }

    public Form<UserAccount> form() {
        return form;
    }

    public Input<String> lastName() {
        return lastName;
    }

    public Input<String> firstName() {
        return firstName;
    }

    public Input<String> email() {
        return email;
    }

    public RightsModel rights() {
        return rights;
    }

    public Input<String> language() {
        return language;
    }

    public Input<Boolean> active() {
        return active;
    }
}
