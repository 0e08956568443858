package assistance.client.admin.request;

import java.util.function.Consumer;

import assistance.api.account.AccountRefusal;
import assistance.api.account.AccountRequest;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// The reason why a request for an account is refused, as it is being entered.
public final class RefusalFormModel {
    private final ListClient<AccountRequest> client;
    private final AccountRequest request;
    private final Form<AccountRequest> form;
    private final Input<String> reason;

    /// @param saved takes the request as the server has it
    public RefusalFormModel(ListClient<AccountRequest> client, AccountRequest request, Surroundings around,
            Consumer<AccountRequest> saved) {
        this.client = client;
        this.request = request;
        form = new Form<>(around.background(), around.failures(), saved);
        reason = form.input("reason", "", new Rules(around.texts()).required("admin.requests.reasonMissing"));
    }

    /// Refuses the request.
    public void refuse() {
        AccountRefusal refusal = new AccountRefusal(reason.get().strip());
        form.send(() -> client.act(request.id(), "refusal", refusal));
    }

    public Form<AccountRequest> form() {
        return form;
    }

    public Input<String> reason() {
        return reason;
    }
}
