package assistance.client.admin.user;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.Named;
import assistance.api.Role;
import assistance.api.admin.UserAccount;
import assistance.client.admin.company.CompanyFilter;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListColumn;
import assistance.client.admin.list.ListFilter;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.ListPage;
import assistance.client.admin.list.RowAction;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;
import assistance.client.shell.Page;

/// The list of the users.
public final class UsersPage {
    private static final String NAME = "users";

    private final Surroundings around;
    private final ListClient<UserAccount> client;
    private final ActionsModel<UserAccount> actions;
    private final CompanyFilter company;
    private final Page page;

    public UsersPage(Surroundings around) {
        this.around = around;
        client = new ListClient<>(around.server(), "/api/admin/users", UserAccount.class);
        List<ListColumn<UserAccount>> columns = columns();
        ListModel<UserAccount> list = around.list(NAME, client::page, UserAccount::id, "lastName", columns);
        actions = around.actions(list);
        company = new CompanyFilter(list, around);
        RowAction<UserAccount> edit = RowAction.<UserAccount>of("edit", Feather.EDIT_2, this::open).on(KeyCode.ENTER);
        RowAction<UserAccount> invite = RowAction
                .<UserAccount>of("invite", Feather.SEND, (user, _) -> invite(user))
                .when(user -> user.active() && !user.passwordChosen());
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns, filters(list), Optional.of(window -> open(null, window)),
                        List.of(edit, invite), true),
                around.texts());
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private List<? extends Node> filters(ListModel<UserAccount> list) {
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();
        return List.of(company,
                ListFilter.of("role", roles,
                        role -> around.words(role.isEmpty() ? "users.allRoles" : "role." + role), list),
                ListFilter.of("active", List.of("true", "false"),
                        active -> around.words("users.filter." + (active.isEmpty() ? "all" : active)), list));
    }

    private List<ListColumn<UserAccount>> columns() {
        When when = around.when();
        UserState state = new UserState(around);
        return List.of(ListColumn.words("lastName", 112, UserAccount::lastName),
                ListColumn.words("firstName", 96, UserAccount::firstName),
                ListColumn.words("email", 190, UserAccount::email),
                ListColumn.<UserAccount>pill("state", 190, state::words, UserState::style).unsorted(),
                ListColumn.fixed("role", 108, user -> around.words("role." + user.role())),
                ListColumn.<UserAccount>words("companies", 140, UsersPage::companies).unsorted(),
                ListColumn.fixed("lastSignInAt", 150, user -> when.time(user.lastSignInAt())));
    }

    private static String companies(UserAccount user) {
        return user.companies().stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private void open(@Nullable UserAccount user, Window window) {
        UserFormModel model = new UserFormModel(client, user, company.chosen(), around,
                saved -> actions.saved(saved, user == null
                        ? around.words("users.added", saved.displayName(), saved.email())
                        : around.words("users.saved", saved.displayName())));
        String title = user == null
                ? around.words("users.add")
                : around.words("users.editTitle", user.displayName());
        new UserForm(title, model, around, window).open();
    }

    private void invite(UserAccount user) {
        actions.change(() -> client.act(user.id(), "invitation", Map.of()),
                around.words("users.invited", user.email()));
    }
}
