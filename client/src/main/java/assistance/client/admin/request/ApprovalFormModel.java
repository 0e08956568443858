package assistance.client.admin.request;

import java.util.List;
import java.util.function.Consumer;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.account.AccountRequest;
import assistance.api.account.Approval;
import assistance.client.admin.company.CompanyChoiceModel;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// What a requested account will be allowed, as it is being chosen: at first what was asked for.
public final class ApprovalFormModel {
    private final ListClient<AccountRequest> client;
    private final AccountRequest request;
    private final Form<AccountRequest> form;
    private final Input<Role> role;
    private final Input<List<Named>> companyIds;
    private final CompanyChoiceModel companies;

    /// @param saved takes the request as the server has it
    public ApprovalFormModel(ListClient<AccountRequest> client, AccountRequest request, Surroundings around,
            Consumer<AccountRequest> saved) {
        this.client = client;
        this.request = request;
        form = new Form<>(around.background(), around.failures(), saved);
        role = form.input("role", Role.CUSTOMER, _ -> "");
        companyIds = form.input("companyIds", List.of(request.company()),
                chosen -> isCustomer() && chosen.isEmpty() ? around.words("users.companyMissing") : "");
        companies = new CompanyChoiceModel(companyIds.valueProperty(), true, around);
        role.valueProperty().subscribe((_, _) -> companyIds.judgeAgain());
    }

    /// Grants the request.
    public void approve() {
        List<Long> ids = isCustomer() ? companyIds.get().stream().map(Named::id).toList() : List.of();
        Approval approval = new Approval(ids, role.get());
        form.send(() -> client.act(request.id(), "approval", approval));
    }

    /// Whether companies are to be chosen: support sees them all.
    public boolean isCustomer() {
        return role.get() == Role.CUSTOMER;
    }

    public Form<AccountRequest> form() {
        return form;
    }

    public Input<Role> role() {
        return role;
    }

    public Input<List<Named>> companyIds() {
        return companyIds;
    }

    public CompanyChoiceModel companies() {
        return companies;
    }
}
