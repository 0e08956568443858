package assistance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Attachment;
import assistance.api.Line;
import assistance.api.SignIn;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketPage;
import assistance.api.TicketQuery;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.conversation.Composers;
import assistance.client.conversation.ConversationClient;
import assistance.client.conversation.MessageComposerModel;
import assistance.client.document.Downloads;
import assistance.client.document.Saving;
import assistance.client.login.Session;
import assistance.client.login.SessionClient;
import assistance.client.outbox.TestDesk;
import assistance.client.ticket.TicketClient;
import assistance.client.ticket.TicketDelivery;
import assistance.client.ticket.TicketModel;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.server.Setting;
import assistance.server.Settings;

/// The ticket's models against the real server over HTTPS.
class RealTicketTest {
    private static final Texts TEXTS = Texts.forLanguage("fr");
    private static final Background SAME_THREAD = new Background(Runnable::run, Runnable::run);

    @TempDir
    static Path data;

    @TempDir
    static Path drafts;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private static assistance.server.Wiring server;

    @BeforeAll
    static void startTheServer() {
        server = new assistance.server.Wiring(Settings.of(Map.of(Setting.DATA, data.toString(), Setting.HOST,
                "localhost", Setting.PORT, "0", Setting.DEMO, "true")), Clock.systemUTC());
        server.start();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @Test
    void theCustomerAsksTheAgentAnswersAndBothSeeIt() throws Exception {
        Session customer = signIn("client@demo.example");
        long number = anOpenTicket(customer);
        Visit asking = visit(customer, number);
        asking.write("Toujours bloqué ce matin.", Files.writeString(folder.resolve("journal.log"), "erreur 12"));

        Visit answering = visit(signIn("agent@demo.example"), number);
        assertEquals("Toujours bloqué ce matin.", answering.ticket().messages().getLast().text());
        Attachment document = answering.ticket().messages().getLast().attachments().getFirst();
        answering.write("C’est corrigé.");
        answering.model().change(new TicketChange(TicketState.RESOLVED, null, null));
        assertEquals("", answering.model().noticeProperty().get());
        assertEquals(TicketState.RESOLVED, answering.ticket().state());

        asking.model().load();
        assertEquals("C’est corrigé.", asking.ticket().messages().getLast().text());
        assertTrue(asking.ticket().unread());
        asking.model().load();
        assertEquals(false, asking.ticket().unread());
        assertEquals(folder.resolve("Ticket " + number + " - journal.log"), saved(customer, document));
    }

    @Test
    void anAgentWhoSawAnOlderVersionIsToldAndShownTheNewOne() throws Exception {
        long number = anOpenTicket(signIn("client@demo.example"));
        Visit first = visit(signIn("agent@demo.example"), number);
        Session admin = signIn("admin@demo.example");
        Visit second = visit(admin, number);
        second.model().change(new TicketChange(TicketState.WAITING_FOR_CUSTOMER, null, null));

        first.model().change(new TicketChange(TicketState.RESOLVED, null, null));

        assertTrue(first.model()
                .noticeProperty()
                .get()
                .startsWith(admin.user().displayName() + " a changé ce ticket entre-temps"),
                first.model().noticeProperty().get());
        assertEquals(TicketState.WAITING_FOR_CUSTOMER, first.ticket().state());
    }

    private Path saved(Session session, Attachment document) throws Exception {
        Downloads downloads = new Downloads(session.server()::download, SAME_THREAD, TEXTS);
        downloads.save(document, name -> Optional.of(folder.resolve(name)));
        Saving saving = Objects.requireNonNull(downloads.latestProperty().get());
        assertEquals(new Saving.Outcome.Saved(), saving.outcomeProperty().get());
        assertEquals("erreur 12", Files.readString(saving.targets().getFirst().file()));
        return saving.targets().getFirst().file();
    }

    private static Session signIn(String email) throws ServerException {
        return new SessionClient(Locale.FRANCE).open(URI.create("https://localhost:" + server.port()),
                server.fingerprint().replace(":", ""), new SignIn(email, "demo-assistance"));
    }

    private static long anOpenTicket(Session session) throws ServerException {
        TicketPage page = session.server()
                .post("/api/tickets/search", TicketQuery.of(TicketView.OPEN), TicketPage.class);
        return ((Line.Ticket) page.lines().getFirst()).number();
    }

    private static Visit visit(Session session, long number) {
        ConversationClient conversation = new ConversationClient(session.server());
        TicketClient tickets = new TicketClient(session.server());
        TestDesk desk = new TestDesk(drafts.resolve(UUID.randomUUID().toString()),
                new TicketDelivery(tickets, conversation, new Failures(TEXTS), TEXTS)::deliver);
        MessageComposerModel writing = new Composers(desk.drafts, desk.outbox,
                new FileCheck(session.reference().limits(), TEXTS), SAME_THREAD, TEXTS, () -> "").of(number);
        TicketModel model = new TicketModel(number, tickets, conversation, writing,
                SAME_THREAD, TEXTS, () -> {});
        model.setInView(true);
        model.load();
        return new Visit(model, writing);
    }

    private record Visit(TicketModel model, MessageComposerModel writing) {
        Ticket ticket() {
            return Objects.requireNonNull(model.ticketProperty().get(), model.failureProperty().get());
        }

        void write(String text, Path... files) {
            writing.textProperty().set(text);
            writing.files().add(List.of(files));
            writing.send(Optional.empty());
            assertEquals("", writing.failureProperty().get());
        }
    }
}
