package assistance.client.admin.request;

import java.util.List;
import java.util.function.Consumer;

import assistance.api.Role;
import assistance.api.account.AccountRequest;
import assistance.api.account.Approval;
import assistance.client.admin.form.Form;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.user.RightsModel;

/// What a requested account will be allowed, as it is being chosen: at first what was asked for.
public final class ApprovalFormModel {
    private final ListClient<AccountRequest> client;
    private final AccountRequest request;
    private final Form<AccountRequest> form;
    private final RightsModel rights;

    /// @param saved takes the request as the server has it
    public ApprovalFormModel(ListClient<AccountRequest> client, AccountRequest request, Surroundings around,
            Consumer<AccountRequest> saved) {
        this.client = client;
        this.request = request;
        form = new Form<>(around.background(), around.failures(), saved);
        rights = new RightsModel(form, Role.CUSTOMER, List.of(request.company()), around);
    }

    /// Grants the request.
    public void approve() {
        Approval approval = new Approval(rights.ids(), rights.role().get());
        form.send(() -> client.act(request.id(), "approval", approval));
    }

    public Form<AccountRequest> form() {
        return form;
    }

    public RightsModel rights() {
        return rights;
    }
}
