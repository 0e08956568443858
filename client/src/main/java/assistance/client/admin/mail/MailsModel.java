package assistance.client.admin.mail;

import java.util.Map;

import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// What can be done with a mail of the queue.
public final class MailsModel {
    private final ListClient<QueuedMail> client;
    private final ActionsModel<QueuedMail> actions;
    private final Surroundings around;

    public MailsModel(ListClient<QueuedMail> client, ActionsModel<QueuedMail> actions, Surroundings around) {
        this.client = client;
        this.actions = actions;
        this.around = around;
    }

    /// Sends one again at once.
    public void retry(QueuedMail mail) {
        actions.change(() -> client.act(mail.id(), "attempt", Map.of()),
                around.words("mails.retried", mail.recipient()));
    }

    /// Takes one out of the queue; it stays in the list.
    public void drop(QueuedMail mail) {
        actions.change(() -> client.drop(mail.id()), around.words("mails.dropped", mail.recipient()));
    }

    /// Whether it is in nobody's hands.
    public static boolean canRetry(QueuedMail mail) {
        return mail.state() != MailState.SENDING;
    }

    /// Whether it could still go out.
    public static boolean canDrop(QueuedMail mail) {
        return mail.state() == MailState.QUEUED || mail.state() == MailState.FAILED;
    }
}
