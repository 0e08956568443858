package assistance.client.admin.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.admin.MailState;
import assistance.api.admin.QueuedMail;
import assistance.client.admin.AdminServer;
import assistance.client.admin.list.ActionsModel;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.Surroundings;

class MailsModelTest {
    private static final String PATH = "/api/admin/mails";

    private final AdminServer server = new AdminServer();
    private final Surroundings around = server.atOnce();
    private final ListClient<QueuedMail> client = new ListClient<>(around.server(), PATH, QueuedMail.class);
    private final ListModel<QueuedMail> list = around.list("mails", client::page, QueuedMail::id, "-createdAt",
            List.of());
    private final ActionsModel<QueuedMail> actions = around.actions(list);
    private final MailsModel model = new MailsModel(client, actions, around);

    @BeforeEach
    void read() {
        server.list(PATH, "sort=-createdAt", json("FAILED"));
        list.refresh();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsAgainAndShowsTheMailAsItStandsThen() {
        server.remote.answer("POST " + PATH + "/5/attempt", 200, json("QUEUED"));
        server.list(PATH, "sort=-createdAt", json("QUEUED"));
        model.retry(mail(MailState.FAILED));

        assertEquals(MailState.QUEUED, list.rows().getFirst().state());
        assertEquals(5, list.selectedProperty().get());
        assertEquals("Le courriel pour claire@moulin.example repart dans un instant.", sentence());
        assertEquals(1, server.changes.get());
    }

    @Test
    void takesAMailOutOfTheQueueAndKeepsItInTheList() {
        server.remote.answer("DELETE " + PATH + "/5", 200, json("DROPPED"));
        server.list(PATH, "sort=-createdAt", json("DROPPED"));
        model.drop(mail(MailState.FAILED));

        assertEquals(MailState.DROPPED, list.rows().getFirst().state());
    }

    @Test
    void saysWhyNotAndLooksHowItStandsByNow() {
        server.remote.answer("POST " + PATH + "/5/attempt", 409,
                AdminServer.problem(409, "Ce courriel est en cours d’envoi.", ""));
        server.list(PATH, "sort=-createdAt", json("SENDING"));
        model.retry(mail(MailState.FAILED));

        assertEquals("Ce courriel est en cours d’envoi.", sentence());
        assertEquals(MailState.SENDING, list.rows().getFirst().state());
        assertEquals(0, server.changes.get());
    }

    @Test
    void offersOnlyWhatCanBeDone() {
        assertFalse(MailsModel.canRetry(mail(MailState.SENDING)));
        assertTrue(MailsModel.canRetry(mail(MailState.SENT)));
        assertFalse(MailsModel.canDrop(mail(MailState.SENT)));
        assertTrue(MailsModel.canDrop(mail(MailState.FAILED)));
    }

    private String sentence() {
        return Objects.requireNonNull(actions.outcomeProperty().get()).sentence();
    }

    private static QueuedMail mail(MailState state) {
        return new QueuedMail(5, "claire@moulin.example", "Ticket 33", 33L, state, 4, "refused",
                Instant.parse("2026-11-20T08:00:00Z"), null, null);
    }

    private static String json(String state) {
        return "{\"id\":5,\"recipient\":\"claire@moulin.example\",\"subject\":\"Ticket 33\",\"ticketNumber\":33,\"state\":\""
                + state + "\",\"attempts\":4,\"lastError\":\"refused\",\"createdAt\":\"2026-11-20T08:00:00Z\"}";
    }
}
