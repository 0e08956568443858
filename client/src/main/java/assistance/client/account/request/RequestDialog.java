package assistance.client.account.request;

import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import assistance.api.Reference;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.form.Input;
import assistance.client.ticket.Choices;
import assistance.client.ui.Field;
import assistance.client.ui.LengthLimit;
import assistance.client.ui.Stylesheets;
import assistance.client.ui.Texts;

/// "Demande de création d’un compte utilisateur", field by field as in the guide.
public final class RequestDialog {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NUMBER = 30;
    private static final double WHOLE = 100;

    private final FormDialog dialog;
    private final Texts texts;

    public RequestDialog(RequestFormModel model, Texts texts, Window owner) {
        this.texts = texts;
        dialog = new FormDialog(texts.get("account.requestTitle"), model.form(), texts.get("account.confirm"),
                model::send, texts, owner);
        DialogPane pane = dialog.getDialogPane();
        Stylesheets.add(pane, "account");
        pane.getButtonTypes()
                .stream()
                .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                .forEach(type -> pane.lookupButton(type).getStyleClass().add("success"));
        ComboBox<Reference.Company> company = Choices.named(FXCollections.observableArrayList(model.companies()),
                Reference.Company::name, true);
        company.setPromptText(texts.get("account.companyPrompt"));
        company.valueProperty().bindBidirectional(model.company().valueProperty());
        dialog.add("companyId", model.company(), texts.get("account.company"), true, company, company);
        dialog.add(row(field("lastName", model.lastName(), true, LONGEST_LINE),
                field("firstName", model.firstName(), true, LONGEST_LINE)));
        dialog.add(row(field("function", model.function(), true, LONGEST_LINE)));
        dialog.add(row(field("email", model.email(), true, LONGEST_EMAIL)));
        dialog.add(row(field("phone", model.phone(), false, LONGEST_NUMBER),
                field("mobile", model.mobile(), false, LONGEST_NUMBER),
                field("fax", model.fax(), false, LONGEST_NUMBER)));
    }

    private Field field(String name, Input<String> input, boolean required, int longest) {
        TextField line = new TextField();
        line.setTextFormatter(new TextFormatter<>(new LengthLimit(longest)));
        line.textProperty().bindBidirectional(input.valueProperty());
        return dialog.add(name, input, texts.get("account." + name), required, line, line);
    }

    /// Fields of one width beside each other.
    private static GridPane row(Field... fields) {
        GridPane row = new GridPane();
        row.getStyleClass().add("account-row");
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(WHOLE / fields.length);
        Arrays.stream(fields).forEach(_ -> row.getColumnConstraints().add(share));
        row.addRow(0, fields);
        return row;
    }

    /// Shows it until it is sent or given up.
    public void open() {
        dialog.open();
    }
}
