package assistance.client.admin.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.account.AccountRequest;
import assistance.api.account.AccountRequestState;
import assistance.client.admin.form.DetailDialog;
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

/// The list of the requests for accounts, which administrators grant or refuse.
public final class RequestsPage {
    private static final String NAME = "requests";

    private final Surroundings around;
    private final ListClient<AccountRequest> client;
    private final ActionsModel<AccountRequest> actions;
    private final Page page;

    public RequestsPage(Surroundings around) {
        this.around = around;
        client = new ListClient<>(around.server(), "/api/account-requests", AccountRequest.class);
        List<ListColumn<AccountRequest>> columns = columns();
        ListModel<AccountRequest> list = around.list(NAME, client::page, AccountRequest::id, "-createdAt", columns);
        actions = around.actions(list);
        List<String> states = Arrays.stream(AccountRequestState.values()).map(AccountRequestState::name).toList();
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns,
                        List.of(ListFilter.of("state", states,
                                state -> around.words("requests.filter." + (state.isEmpty() ? "all" : state)), list)),
                        Optional.empty(),
                        List.of(RowAction.<AccountRequest>of("details", Feather.EYE, this::open).on(KeyCode.ENTER),
                                RowAction.<AccountRequest>of("approve", Feather.CHECK, this::approve)
                                        .when(request -> isPending(request) && !request.addressTaken()),
                                RowAction.<AccountRequest>of("refuse", Feather.X, this::refuse)
                                        .on(KeyCode.DELETE)
                                        .when(RequestsPage::isPending)),
                        true),
                around.texts());
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private List<ListColumn<AccountRequest>> columns() {
        When when = around.when();
        return List.of(ListColumn.fixed("createdAt", 124, request -> when.day(request.createdAt())),
                ListColumn.words("lastName", 170, RequestDetails::person),
                ListColumn.words("company", 150, request -> request.company().name()),
                ListColumn.words("email", 180, AccountRequest::email),
                ListColumn.<AccountRequest>words("requester", 130, request -> request.requester().name()).unsorted(),
                ListColumn.pill("state", 112, request -> around.words("requests.state." + request.state()),
                        request -> style(request.state())));
    }

    private static boolean isPending(AccountRequest request) {
        return request.state() == AccountRequestState.PENDING;
    }

    private static String style(AccountRequestState state) {
        return switch (state) {
            case PENDING -> "in-progress";
            case APPROVED -> "resolved";
            case REFUSED -> "neutral";
        };
    }

    private void open(AccountRequest request, Window window) {
        new DetailDialog(around.words("requests.detailsOf", RequestDetails.person(request)),
                new RequestDetails(around).all(request), around.texts(), window).showAndWait();
    }

    private void approve(AccountRequest request, Window window) {
        String person = RequestDetails.person(request);
        ApprovalFormModel model = new ApprovalFormModel(client, request, around, saved -> actions.saved(saved,
                around.words("requests.approved", person, saved.email())));
        new RequestForms(around, window).approve(request, model);
    }

    private void refuse(AccountRequest request, Window window) {
        String person = RequestDetails.person(request);
        RefusalFormModel model = new RefusalFormModel(client, request, around,
                saved -> actions.saved(saved, around.words("requests.refused", person)));
        new RequestForms(around, window).refuse(request, model);
    }
}
