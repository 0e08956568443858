package assistance.client.admin.request;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import assistance.api.account.AccountRequest;
import assistance.client.admin.form.DetailDialog;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.user.RightsFields;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.keyboard.TabKey;

/// The two ways to decide on a request, each with what was asked for above it.
record RequestForms(Surroundings around, Window window) {
    private static final int LONGEST_REASON = 1000;
    private static final int REASON_ROWS = 4;

    void approve(AccountRequest request, ApprovalFormModel model) {
        FormDialog dialog = new FormDialog(around.words("requests.approveTitle", RequestDetails.person(request)),
                model.form(), around.words("requests.approve"), model::approve, around.texts(), window);
        dialog.add(DetailDialog.grid(new RequestDetails(around).asked(request)));
        RightsFields.addTo(dialog, model.rights(), around);
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
        TabKey.leave(reason);
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
