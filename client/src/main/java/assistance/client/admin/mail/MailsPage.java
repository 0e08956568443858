package assistance.client.admin.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.client.admin.form.DetailDialog;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListColumn;
import assistance.client.admin.list.ListFilter;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.ListPage;
import assistance.client.admin.list.RemovalQuestion;
import assistance.client.admin.list.RowAction;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;
import assistance.client.shell.Page;

/// The mails of the queue: how each stands, and what can be done with it.
public final class MailsPage {
    private static final String NAME = "mails";

    private final Surroundings around;
    private final MailsModel model;
    private final Page page;

    public MailsPage(Surroundings around) {
        this.around = around;
        ListClient<QueuedMail> client = new ListClient<>(around.server(), "/api/admin/mails", QueuedMail.class);
        List<ListColumn<QueuedMail>> columns = columns();
        ListModel<QueuedMail> list = around.list(NAME, client::page, QueuedMail::id, "-createdAt", columns);
        ActionsModel<QueuedMail> actions = around.actions(list);
        model = new MailsModel(client, actions, around);
        List<String> states = Arrays.stream(MailState.values()).map(MailState::name).toList();
        page = new ListPage<>(NAME, list, actions,
                new ListPage.Parts<>(columns,
                        List.of(ListFilter.of("state", states,
                                state -> around.words(state.isEmpty() ? "mails.filter.all" : "mails.state." + state),
                                list)),
                        Optional.empty(),
                        List.of(RowAction.<QueuedMail>of("details", Feather.EYE, this::open).on(KeyCode.ENTER),
                                RowAction.<QueuedMail>of("retry", Feather.SEND, this::retry).when(MailsModel::canRetry),
                                RowAction.<QueuedMail>of("drop", Feather.TRASH_2, this::drop)
                                        .on(KeyCode.DELETE)
                                        .when(MailsModel::canDrop)),
                        true),
                around.texts());
    }

    /// The page that shows them.
    public Page page() {
        return page;
    }

    private List<ListColumn<QueuedMail>> columns() {
        When when = around.when();
        return List.of(ListColumn.fixed("createdAt", 146, mail -> when.time(mail.createdAt())),
                ListColumn.words("recipient", 150, QueuedMail::recipient),
                ListColumn.words("subject", 170, QueuedMail::subject),
                ListColumn.pill("state", 124, mail -> around.words("mails.state." + mail.state()),
                        mail -> style(mail.state())),
                ListColumn.<QueuedMail>words("lastError", 130, QueuedMail::lastError).unsorted(),
                ListColumn.number("attempts", 84, QueuedMail::attempts),
                ListColumn.fixed("nextAttemptAt", 134, mail -> when.time(mail.nextAttemptAt())));
    }

    private static String style(MailState state) {
        return switch (state) {
            case QUEUED -> "submitted";
            case SENDING -> "in-progress";
            case SENT -> "resolved";
            case FAILED -> "failed";
            case DROPPED -> "neutral";
        };
    }

    private void open(QueuedMail mail, Window window) {
        new DetailDialog(mail.subject(), new MailDetails(around).of(mail), around.texts(), window).showAndWait();
    }

    /// One that was sent already goes out a second time only after a question.
    private void retry(QueuedMail mail, Window window) {
        if (mail.state() != MailState.SENT || new RemovalQuestion(
                around.words("mails.retryQuestion", mail.recipient()), around.words("mails.retryWhat", mail.subject()),
                around.words("mails.retry"), around.texts(), window).ask()) {
            model.retry(mail);
        }
    }

    private void drop(QueuedMail mail, Window window) {
        if (new RemovalQuestion(around.words("mails.dropQuestion", mail.recipient()),
                around.words("mails.dropWhat", mail.subject()), around.words("mails.drop"), around.texts(), window)
                .ask()) {
            model.drop(mail);
        }
    }
}
