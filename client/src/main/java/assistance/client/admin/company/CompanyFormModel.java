package assistance.client.admin.company;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import assistance.api.admin.Company;
import assistance.api.admin.CompanyEntry;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.admin.list.ListClient;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// A company as it is being entered.
public final class CompanyFormModel {
    private final ListClient<Company> client;
    private final @Nullable Company before;
    private final Form<Company> form;
    private final Input<String> name;

    /// @param before the company that is changed; null for a new one
    /// @param saved takes the company as the server has it
    public CompanyFormModel(ListClient<Company> client, @Nullable Company before, Background background, Texts texts,
            Consumer<Company> saved) {
        this.client = client;
        this.before = before;
        form = new Form<>(background, new Failures(texts), saved);
        name = form.input("name", before == null ? "" : before.name(),
                new Rules(texts).required("admin.companies.nameMissing"));
    }

    /// Sends it.
    public void save() {
        CompanyEntry entry = new CompanyEntry(name.get().strip());
        form.send(() -> before == null ? client.add(entry) : client.change(before.id(), entry));
    }

    public Form<Company> form() {
        return form;
    }

    public Input<String> name() {
        return name;
    }
}
