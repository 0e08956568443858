package assistance.client.admin.link;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import assistance.api.admin.UsefulLink;
import assistance.api.admin.UsefulLinkEntry;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// A useful link as it is being entered.
public final class LinkFormModel {
    private final ListClient<UsefulLink> client;
    private final @Nullable UsefulLink before;
    private final Form<UsefulLink> form;
    private final Input<String> label;
    private final Input<String> url;

    /// @param before the link that is changed; null for a new one
    /// @param saved takes the link as the server has it
    public LinkFormModel(ListClient<UsefulLink> client, @Nullable UsefulLink before, Surroundings around,
            Consumer<UsefulLink> saved) {
        this.client = client;
        this.before = before;
        Rules rules = new Rules(around.texts());
        form = new Form<>(around.background(), around.failures(), saved);
        label = form.input("label", before == null ? "" : before.label(), rules.required("admin.links.labelMissing"));
        url = form.input("url", before == null ? "" : before.url(), rules.webAddress());
    }

    /// Sends it.
    public void save() {
        UsefulLinkEntry entry = new UsefulLinkEntry(label.get().strip(), url.get().strip());
        form.send(() -> before == null ? client.add(entry) : client.change(before.id(), entry));
    }

    public Form<UsefulLink> form() {
        return form;
    }

    public Input<String> label() {
        return label;
    }

    public Input<String> url() {
        return url;
    }
}
