package assistance.client.admin.user;

import java.util.List;

import assistance.api.Named;
import assistance.api.Role;
import assistance.client.admin.company.CompanyChoiceModel;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.list.Surroundings;

/// The inputs of a form that say what a user may see: the role, and a customer's companies.
public final class RightsModel {
    private final Input<Role> role;
    private final Input<List<Named>> companyIds;
    private final CompanyChoiceModel companies;

    /// Adds both to a form.
    public RightsModel(Form<?> form, Role role, List<Named> companies, Surroundings around) {
        this.role = form.input("role", role, _ -> "");
        companyIds = form.input("companyIds", companies,
                chosen -> isCustomer() && chosen.isEmpty() ? around.words("users.companyMissing") : "");
        this.companies = new CompanyChoiceModel(companyIds.valueProperty(), true, around);
        this.role.valueProperty().subscribe((_, _) -> companyIds.judgeAgain());
    }

    /// Whether companies are to be chosen: support sees them all.
    public boolean isCustomer() {
        return role.get() == Role.CUSTOMER;
    }

    /// The ids of the chosen companies; none for support.
    public List<Long> ids() {
        return isCustomer() ? companyIds.get().stream().map(Named::id).toList() : List.of();
    }

    public Input<Role> role() {
        return role;
    }

    public Input<List<Named>> companyIds() {
        return companyIds;
    }

    CompanyChoiceModel companies() {
        return companies;
    }
}
