package assistance.client.admin.link;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import assistance.api.admin.UsefulLink;
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

/// The useful links, in the order of the menu.
public final class LinksPage {
    private static final String NAME = "links";
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_URL = 2000;

    private final Surroundings around;
    private final Texts texts;
    private final ListClient<UsefulLink> client;
    private final ActionsModel<UsefulLink> actions;
    private final LinkOrder order;
    private final Page page;

    public LinksPage(Surroundings around) {
        this.around = around;
        texts = around.texts();
        client = new ListClient<>(around.server(), "/api/admin/links", UsefulLink.class);
        List<ListColumn<UsefulLink>> columns = List.of(ListColumn.words("label", 200, UsefulLink::label).unsorted(),
                ListColumn.words("url", 320, UsefulLink::url).unsorted());
        ListModel<UsefulLink> list = around.list(NAME, _ -> LinkOrder.all(around.server()), UsefulLink::id, "",
                columns);
        actions = around.actions(list);
        order = new LinkOrder(around.server(), list);
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns, List.of(), Optional.of(window -> open(null, window)),
                        List.of(RowAction.<UsefulLink>of("edit", Feather.EDIT_2, this::open).on(KeyCode.ENTER),
                                move("up", Feather.ARROW_UP, -1).on(KeyCode.UP, KeyCombination.ALT_DOWN),
                                move("down", Feather.ARROW_DOWN, 1).on(KeyCode.DOWN, KeyCombination.ALT_DOWN),
                                RowAction.<UsefulLink>of("remove", Feather.TRASH_2, this::remove).on(KeyCode.DELETE)),
                        false),
                texts);
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private RowAction<UsefulLink> move(String name, Feather icon, int places) {
        return RowAction.<UsefulLink>of(name, icon, (link, _) -> {
            List<Long> ids = order.moved(link, places);
            actions.change(() -> {
                order.save(ids);
                return link;
            }, around.words("links.moved"));
        }).when(link -> order.canMove(link, places));
    }

    private void open(@Nullable UsefulLink link, Window window) {
        LinkFormModel model = new LinkFormModel(client, link, around,
                saved -> actions.saved(saved, around.words("links.saved", saved.label())));
        String title = link == null ? around.words("links.add") : around.words("links.editTitle", link.label());
        FormDialog dialog = new FormDialog(title, model.form(), around.words("save"), model::save, texts, window);
        dialog.line("label", model.label(), around.words("links.column.label"), true, LONGEST_LABEL);
        dialog.line("url", model.url(), around.words("links.column.url"), true, LONGEST_URL)
                .setPromptText("https://");
        dialog.open();
    }

    private void remove(UsefulLink link, Window window) {
        RemovalQuestion question = new RemovalQuestion(around.words("links.removeQuestion", link.label()),
                around.words("links.removeWhat"), around.words("links.remove"), texts, window);
        if (question.ask()) {
            actions.remove(link, () -> client.remove(link.id()), around.words("links.removed", link.label()));
        }
    }
}
