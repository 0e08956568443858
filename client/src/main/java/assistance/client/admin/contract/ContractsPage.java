package assistance.client.admin.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.admin.Contract;
import assistance.client.admin.company.CompanyField;
import assistance.client.admin.company.CompanyFilter;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.form.Input;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListColumn;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.ListPage;
import assistance.client.admin.list.RemovalQuestion;
import assistance.client.admin.list.RowAction;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;
import assistance.client.grid.filter.builder.DayField;
import assistance.client.shell.Page;
import assistance.client.ui.Texts;

/// The list of the contracts, of one company or of all.
public final class ContractsPage {
    private static final String NAME = "contracts";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DAY = 10;

    private final Surroundings around;
    private final Texts texts;
    private final ListClient<Contract> client;
    private final ActionsModel<Contract> actions;
    private final CompanyFilter company;
    private final Page page;

    public ContractsPage(Surroundings around) {
        this.around = around;
        texts = around.texts();
        client = new ListClient<>(around.server(), "/api/admin/contracts", Contract.class);
        List<ListColumn<Contract>> columns = columns();
        ListModel<Contract> list = around.list(NAME, client::page, Contract::id, "company", columns);
        actions = around.actions(list);
        company = new CompanyFilter(list, around);
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns, List.of(company), Optional.of(window -> open(null, window)),
                        List.of(RowAction.<Contract>of("edit", Feather.EDIT_2, this::open).on(KeyCode.ENTER),
                                RowAction.<Contract>of("remove", Feather.TRASH_2, this::remove).on(KeyCode.DELETE)),
                        true),
                texts);
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private List<ListColumn<Contract>> columns() {
        When when = around.when();
        LocalDate today = LocalDate.now(around.clock());
        return List.of(ListColumn.words("company", 130, contract -> contract.company().name()),
                ListColumn.words("name", 140, Contract::name),
                ListColumn.fixed("startsOn", 104, contract -> when.day(contract.startsOn())),
                ListColumn.fixed("endsOn", 104, contract -> when.day(contract.endsOn())),
                ListColumn
                        .<Contract>pill("running", 92, contract -> around.words("contracts." + state(contract, today)),
                                contract -> contract.running() ? "resolved" : "neutral")
                        .unsorted(),
                ListColumn.number("tickets", 84, Contract::tickets));
    }

    private static String state(Contract contract, LocalDate today) {
        return contract.running() ? "running" : contract.startsOn().isAfter(today) ? "coming" : "ended";
    }

    private void open(@Nullable Contract contract, Window window) {
        ContractFormModel model = new ContractFormModel(client, contract, company.chosen(), around,
                saved -> actions.saved(saved, around.words("contracts.saved", saved.name())));
        String title = contract == null
                ? around.words("contracts.add")
                : around.words("contracts.editTitle", contract.name());
        FormDialog dialog = new FormDialog(title, model.form(), around.words("save"), model::save, texts, window);
        CompanyField companies = new CompanyField(model.companies(), around.words("form.companyPrompt"), texts);
        companies.setDisable(model.isCompanyFixed());
        dialog.add("companyId", model.company(), around.words("contracts.column.company"), true, companies.field(),
                companies);
        if (model.isCompanyFixed()) {
            dialog.explain(around.words("contracts.companyFixed"));
        }
        dialog.line("name", model.name(), around.words("contracts.column.name"), true, LONGEST_NAME);
        addDay(dialog, "startsOn", model.startsOn(), true);
        addDay(dialog, "endsOn", model.endsOn(), false);
        dialog.open();
    }

    private void addDay(FormDialog dialog, String field, Input<String> day, boolean required) {
        TextField line = new TextField();
        DayField withCalendar = new DayField(line, texts);
        line.textProperty().bindBidirectional(day.valueProperty());
        line.setPrefColumnCount(LONGEST_DAY);
        dialog.add(field, day, around.words("contracts.column." + field), required, line, withCalendar);
    }

    private void remove(Contract contract, Window window) {
        RemovalQuestion question = new RemovalQuestion(
                around.words("contracts.removeQuestion", contract.name(), contract.company().name()),
                around.words("contracts.removeWhat"), around.words("contracts.remove"), texts, window);
        if (question.ask()) {
            actions.remove(contract, () -> client.remove(contract.id()),
                    around.words("contracts.removed", contract.name()));
        }
    }
}
