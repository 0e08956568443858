package assistance.client.admin.user;

import java.util.List;
import javafx.scene.control.ComboBox;

import assistance.api.Role;
import assistance.client.admin.company.CompanyField;
import assistance.client.admin.form.Choices;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.list.Surroundings;
import assistance.client.ui.Field;

/// The fields for what a user may see; the one for companies is there for customers alone.
public final class RightsFields {
    private RightsFields() {}

    /// Adds the fields to a form.
    public static void addTo(FormDialog dialog, RightsModel model, Surroundings around) {
        ComboBox<Role> role = Choices.of(List.of(Role.values()), value -> around.words("role." + value));
        role.valueProperty().bindBidirectional(model.role().valueProperty());
        dialog.add("role", model.role(), around.words("users.column.role"), true, role, role);
        CompanyField companies = new CompanyField(model.companies(), around.words("form.companyAdd"), around.texts());
        Field field = dialog.add("companyIds", model.companyIds(), around.words("users.column.companies"), true,
                companies.field(), companies);
        model.role().valueProperty().subscribe(_ -> {
            field.setVisible(model.isCustomer());
            field.setManaged(model.isCustomer());
        });
        dialog.fitTo(field.managedProperty());
        dialog.fitTo(model.companyIds().valueProperty());
    }
}
