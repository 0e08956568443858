package assistance.client.admin.journal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.admin.JournalEntry;
import assistance.api.admin.JournalKind;
import assistance.client.admin.form.DetailDialog;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListColumn;
import assistance.client.admin.list.ListFilter;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.ListPage;
import assistance.client.admin.list.RowAction;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;
import assistance.client.shell.Page;

/// The journal of sign-ins and changes, to read.
public final class JournalPage {
    private static final String NAME = "journal";

    private final Surroundings around;
    private final Page page;

    public JournalPage(Surroundings around) {
        this.around = around;
        ListClient<JournalEntry> client = new ListClient<>(around.server(), "/api/admin/journal", JournalEntry.class);
        List<ListColumn<JournalEntry>> columns = columns();
        ListModel<JournalEntry> list = around.list(NAME, client::page, JournalEntry::id, "", columns);
        List<String> kinds = Arrays.stream(JournalKind.values()).map(JournalKind::name).toList();
        page = new ListPage<>(NAME, list, around.actions(list),
                new ListPage.Parts<>(columns,
                        List.of(ListFilter.of("kind", kinds,
                                kind -> around.words(kind.isEmpty() ? "journal.filter.all" : "journal.kind." + kind),
                                list)),
                        Optional.empty(),
                        List.of(RowAction.<JournalEntry>of("details", Feather.EYE, this::open).on(KeyCode.ENTER)),
                        true),
                around.texts());
    }

    /// The page that shows it.
    public Page page() {
        return page;
    }

    private List<ListColumn<JournalEntry>> columns() {
        When when = around.when();
        return List.of(ListColumn.<JournalEntry>fixed("at", 146, entry -> when.time(entry.at())).unsorted(),
                ListColumn.<JournalEntry>fixed("kind", 184, this::kind).unsorted(),
                ListColumn.words("actor", 120, JournalPage::actor).unsorted(),
                ListColumn.words("subject", 150, JournalEntry::subject).unsorted(),
                ListColumn.words("detail", 190, JournalEntry::detail).unsorted(),
                ListColumn.fixed("remoteAddress", 130, JournalEntry::remoteAddress).unsorted());
    }

    private String kind(JournalEntry entry) {
        return around.words("journal.kind." + entry.kind());
    }

    private static String actor(JournalEntry entry) {
        return entry.actor() == null ? "" : entry.actor().name();
    }

    private void open(JournalEntry entry, Window window) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put(around.words("journal.column.at"), around.when().time(entry.at()));
        details.put(around.words("journal.column.actor"), actor(entry));
        details.put(around.words("journal.column.subject"), entry.subject());
        details.put(around.words("journal.column.detail"), entry.detail());
        details.put(around.words("journal.column.remoteAddress"), entry.remoteAddress());
        new DetailDialog(kind(entry), details, around.texts(), window).showAndWait();
    }
}
