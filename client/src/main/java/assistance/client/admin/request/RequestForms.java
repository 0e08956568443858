package assistance.client.admin.request;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import assistance.api.Role;
import assistance.api.account.AccountRequest;
import assistance.client.admin.company.CompanyField;
import assistance.client.admin.form.Choices;
import assistance.client.admin.form.DetailDialog;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.list.Surroundings;
import assistance.client.ui.Field;
import assistance.client.ui.LengthLimit;

/// The two ways to decide on a request, each with what was asked for above it.
record RequestForms(Surroundings around, Window window) {
    private static final int LONGEST_REASON = 1000;
    private static final int REASON_ROWS = 4;

    void approve(AccountRequest request, ApprovalFormModel model) {
        FormDialog dialog = new FormDialog(around.words("requests.approveTitle", RequestDetails.person(request)),
                model.form(), around.words("requests.approve"), model::approve, around.texts(), window);
        dialog.add(DetailDialog.grid(new RequestDetails(around).asked(request)));
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
        dialog.explain(around.words("requests.approveWhat", request.email()));
        dialog.open();
    }

    void refuse(AccountRequest request, RefusalFormModel model) {
        FormDialog dialog = new FormDialog(around.words("requests.refuseTitle", RequestDetails.person(request)),
                model.form(), around.words("requests.refuse"), model::refuse, around.texts(), window);
        dialog.add(DetailDialog.grid(new RequestDetails(around).asked(request)));
        if (request.addressTaken()) {
            dialog.explain(around.words("requests.addressTaken"));
        }
        TextArea reason = new TextArea();
        reason.setWrapText(true);
        reason.setPrefRowCount(REASON_ROWS);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setTextFormatter(new TextFormatter<>(new LengthLimit(LONGEST_REASON)));
        reason.textProperty().bindBidirectional(model.reason().valueProperty());
        dialog.add("reason", model.reason(), around.words("requests.refuseReason", request.requester().name()), true,
                reason, reason);
        dialog.open();
    }
}
