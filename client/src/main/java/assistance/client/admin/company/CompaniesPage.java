package assistance.client.admin.company;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.admin.Company;
import assistance.client.admin.form.FormDialog;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListColumn;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.ListPage;
import assistance.client.admin.list.RemovalQuestion;
import assistance.client.admin.list.RowAction;
import assistance.client.admin.list.Surroundings;
import assistance.client.shell.Page;
import assistance.client.ui.Texts;

/// The list of the client companies.
public final class CompaniesPage {
    private static final String NAME = "companies";
    private static final int LONGEST_NAME = 200;

    private final Surroundings around;
    private final Texts texts;
    private final ListClient<Company> client;
    private final ActionsModel<Company> actions;
    private final Page page;

    public CompaniesPage(Surroundings around) {
        this.around = around;
        texts = around.texts();
        client = new ListClient<>(around.server(), "/api/admin/companies", Company.class);
        List<ListColumn<Company>> columns = List.of(ListColumn.words("name", 240, Company::name),
                ListColumn.number("contracts", 100, Company::contracts),
                ListColumn.number("users", 110, Company::users), ListColumn.number("tickets", 100, Company::tickets));
        ListModel<Company> list = around.list(NAME, client::page, Company::id, "name", columns);
        actions = around.actions(list);
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns, List.of(), Optional.of(window -> open(null, window)),
                        List.of(RowAction.<Company>of("edit", Feather.EDIT_2, this::open).on(KeyCode.ENTER),
                                RowAction.<Company>of("remove", Feather.TRASH_2, this::remove).on(KeyCode.DELETE)),
                        true),
                texts);
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private void open(@Nullable Company company, Window window) {
        CompanyFormModel model = new CompanyFormModel(client, company, around.background(), texts,
                saved -> actions.saved(saved, around.words("companies.saved", saved.name())));
        String title = company == null
                ? around.words("companies.add")
                : around.words("companies.editTitle", company.name());
        FormDialog dialog = new FormDialog(title, model.form(), around.words("save"), model::save, texts, window);
        dialog.line("name", model.name(), around.words("companies.column.name"), true, LONGEST_NAME);
        dialog.open();
    }

    private void remove(Company company, Window window) {
        RemovalQuestion question = new RemovalQuestion(around.words("companies.removeQuestion", company.name()),
                around.words("companies.removeWhat"), around.words("companies.remove"), texts, window);
        if (question.ask()) {
            actions.remove(company, () -> client.remove(company.id()),
                    around.words("companies.removed", company.name()));
        }
    }
}
