package assistance.server.ticket;

import static assistance.server.database.generated.Tables.MAIL;
import static assistance.server.database.generated.Tables.NOTIFICATION_CHOICE;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.api.MessageKind;
import assistance.api.Priority;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.api.account.Occasion;
import assistance.server.TestDatabase;
import assistance.server.account.Account;
import assistance.server.database.generated.tables.records.MailRecord;

@ParameterizedClass
@EnumSource
class TicketMailTest {
    @Parameter
    TestDatabase kind = TestDatabase.SQLITE;

    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    TicketMailTest() {}

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = new Desk(kind, folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void confirmsANewTicketToItsAuthorAndTellsActiveSupport() {
        desk.open(desk.claire, "Écran <noir>");
        var mails = mailsAfter(0);
        assertEquals(List.of(desk.claire.email(), desk.agnes.email(), desk.remi.email()), recipients(mails));

        var confirmation = mails.getFirst();
        assertEquals("VASSEUR Camille", confirmation.getRecipientName());
        assertEquals("[Ticket 1] Votre demande est enregistrée\u00a0: Écran <noir>", confirmation.getSubject());
        assertTrue(confirmation.getTextBody().contains("elle porte le numéro 1."));
        assertTrue(confirmation.getTextBody().contains("Société\u00a0: ATELIERS DU LAC"));
        assertTrue(confirmation.getTextBody().contains("Priorité\u00a0: Mineur/Informatif"));
        assertTrue(confirmation.getTextBody().contains("> Texte de Écran <noir>"));
        assertTrue(confirmation.getHtmlBody().contains("Texte de Écran &lt;noir&gt;"));
        assertEquals(1, confirmation.getTicketNumber());

        var notice = mails.getLast();
        assertEquals("[Ticket 1] Nouveau ticket\u00a0: Écran <noir>", notice.getSubject());
        assertTrue(notice.getTextBody().contains("VASSEUR Camille a ouvert le ticket 1."));
    }

    @Test
    void writesToEachInTheirLanguage() {
        desk.database.run(tx -> tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LANGUAGE, "en")
                .where(USER_ACCOUNT.ID.eq(desk.remi.id()))
                .execute());
        desk.open(desk.claire, "Titre");
        var mails = mailsAfter(0);
        assertEquals("[Ticket 1] Nouveau ticket\u00a0: Titre", mails.get(1).getSubject());
        assertEquals("[Ticket 1] New ticket: Titre", mails.get(2).getSubject());
    }

    @Test
    void leadsToTheTicketByTheApplicationAndByItsPage() {
        List.of(desk.claire, desk.remi).forEach(user -> choose(user, Occasion.TICKET_CHANGED, true));
        long number = desk.open(desk.claire, "Titre");
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Réponse");
        desk.changes.change(desk.agnes, number, "*", new TicketChange(TicketState.RESOLVED, desk.remi.id(), null));
        desk.reopen(desk.claire, number, "Encore");
        var mails = mailsAfter(0);
        assertEquals(7, mails.size(), () -> recipients(mails).toString());
        for (var mail : mails) {
            assertEquals(number, mail.getTicketNumber());
            for (String link : List.of("https://assistance.example/tickets/1", "assistance://ticket/1")) {
                assertTrue(mail.getTextBody().contains("\n" + link + "\n"), mail::getTextBody);
                assertTrue(mail.getHtmlBody().contains("href=\"" + link + "\""), mail::getHtmlBody);
            }
        }
    }

    @Test
    void tellsTheTicketsAuthorOfSupportsAnswer() {
        long number = desk.open(desk.claire, "L'écran {0}");
        long before = lastMail();
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Éteignez-le.");
        var mail = only(mailsAfter(before));
        assertEquals(desk.claire.email(), mail.getRecipient());
        assertEquals("[Ticket 1] Nouvelle réponse\u00a0: L'écran {0}", mail.getSubject());
        assertTrue(mail.getTextBody().contains("TISSOT Camille a répondu au ticket 1, «\u00a0L'écran {0}\u00a0»."));
        assertTrue(mail.getTextBody().contains("> Éteignez-le."));
    }

    @Test
    void tellsWhoFollowsTheTicketOfTheCustomersAnswerElseSupport() {
        long number = desk.open(desk.claire, "Titre");
        long opened = lastMail();
        desk.say(desk.basile, number, MessageKind.MESSAGE, "Chez moi aussi.");
        assertEquals(List.of(desk.agnes.email(), desk.remi.email()), recipients(mailsAfter(opened)));

        desk.changes.change(desk.remi, number, "*", new TicketChange(null, desk.agnes.id(), null));
        long assigned = lastMail();
        desk.say(desk.claire, number, MessageKind.MESSAGE, "Merci.");
        assertEquals(List.of(desk.agnes.email()), recipients(mailsAfter(assigned)));

        deactivate(desk.agnes);
        long left = lastMail();
        desk.say(desk.claire, number, MessageKind.MESSAGE, "Et maintenant ?");
        assertEquals(List.of(desk.remi.email()), recipients(mailsAfter(left)));
    }

    @Test
    void writesNothingAboutNotesNorToAPersonAboutTheirOwnWords() {
        long number = desk.open(desk.agnes, "Appel");
        assertEquals(List.of(desk.agnes.email(), desk.remi.email()), recipients(mailsAfter(0)));
        long before = lastMail();
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Rappeler.");
        desk.say(desk.remi, number, MessageKind.NOTE, "Interne");
        assertEquals(List.of(), mailsAfter(before));
    }

    @Test
    void writesNothingToACustomerWhoLeft() {
        long number = desk.open(desk.claire, "Titre");
        deactivate(desk.claire);
        long before = lastMail();
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Bonjour");
        assertEquals(List.of(), mailsAfter(before));
    }

    @Test
    void writesOnlyToThoseWhoWantIt() {
        choose(desk.agnes, Occasion.TICKET_OPENED, false);
        long number = desk.open(desk.claire, "Titre");
        assertEquals(List.of(desk.claire.email(), desk.remi.email()), recipients(mailsAfter(0)));
        choose(desk.claire, Occasion.MESSAGE_ADDED, false);
        choose(desk.remi, Occasion.MESSAGE_ADDED, false);
        long before = lastMail();
        desk.say(desk.basile, number, MessageKind.MESSAGE, "Chez moi aussi.");
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Je regarde.");
        assertEquals(List.of(desk.agnes.email()), recipients(mailsAfter(before)));
    }

    @Test
    void tellsOfReopeningsToThoseWhoWantIt() {
        long number = desk.open(desk.claire, "Titre");
        desk.changes.change(desk.agnes, number, "*", new TicketChange(TicketState.RESOLVED, desk.agnes.id(), null));
        choose(desk.agnes, Occasion.TICKET_REOPENED, false);
        long before = lastMail();
        desk.reopen(desk.claire, number, "Encore");
        assertEquals(List.of(), mailsAfter(before));
        choose(desk.agnes, Occasion.TICKET_REOPENED, true);
        desk.changes.change(desk.agnes, number, "*", new TicketChange(TicketState.RESOLVED, null, null));
        desk.reopen(desk.claire, number, "Encore");
        assertEquals(List.of(desk.agnes.email()), recipients(mailsAfter(before)));
    }

    @Test
    void tellsOfChangesToTheAuthorAndToTheNewAssigneeWhenTheyWantIt() {
        long number = desk.open(desk.claire, "Titre");
        long before = lastMail();
        desk.changes.change(desk.agnes, number, "*", new TicketChange(TicketState.IN_PROGRESS, desk.remi.id(), null));
        assertEquals(List.of(), mailsAfter(before));
        List.of(desk.claire, desk.agnes, desk.remi).forEach(user -> choose(user, Occasion.TICKET_CHANGED, true));
        desk.changes.change(desk.agnes, number, "*", new TicketChange(TicketState.RESOLVED, null, Priority.MAJOR));
        var change = only(mailsAfter(before));
        assertEquals(desk.claire.email(), change.getRecipient());
        assertEquals("[Ticket 1] Ticket modifié\u00a0: Titre", change.getSubject());
        assertTrue(change.getTextBody().contains("Etat\u00a0: Traité"), change::getTextBody);
        assertTrue(change.getTextBody().contains("Priorité\u00a0: Majeur/Gênant"), change::getTextBody);
        desk.changes.change(desk.remi, number, "*", new TicketChange(null, desk.agnes.id(), null));
        var assignment = only(mailsAfter(change.getId()));
        assertEquals(desk.agnes.email(), assignment.getRecipient());
        assertTrue(assignment.getTextBody().contains("GAUTHEY Camille vous a attribué le ticket 1"));
        desk.changes.change(desk.remi, number, "*", new TicketChange(null, desk.remi.id(), null));
        assertEquals(List.of(), mailsAfter(assignment.getId()));
    }

    @Test
    void writesNothingToAnAuthorWhoNoLongerSeesTheTicket() {
        long number = desk.open(desk.claire, "Titre");
        long before = lastMail();
        desk.database.run(tx -> tx.dsl()
                .deleteFrom(USER_COMPANY)
                .where(USER_COMPANY.USER_ID.eq(desk.claire.id()))
                .execute());
        desk.say(desk.agnes, number, MessageKind.MESSAGE, "Bonjour");
        assertEquals(List.of(), mailsAfter(before));
    }

    private void choose(Account account, Occasion occasion, boolean mail) {
        desk.database.run(tx -> tx.dsl()
                .insertInto(NOTIFICATION_CHOICE)
                .set(NOTIFICATION_CHOICE.USER_ID, account.id())
                .set(NOTIFICATION_CHOICE.OCCASION, occasion.name())
                .set(NOTIFICATION_CHOICE.MAIL, mail)
                .set(NOTIFICATION_CHOICE.DESKTOP, false)
                .onConflict(NOTIFICATION_CHOICE.USER_ID, NOTIFICATION_CHOICE.OCCASION)
                .doUpdate()
                .set(NOTIFICATION_CHOICE.MAIL, mail)
                .execute());
    }

    @Test
    void writesToTheAddressOfSupportAlone(@TempDir Path folder) {
        desk.close();
        desk = new Desk(kind, folder, "support@assistance.example");
        long number = desk.open(desk.claire, "Titre");
        desk.say(desk.claire, number, MessageKind.MESSAGE, "Encore");
        assertEquals(List.of(desk.claire.email(), "support@assistance.example", "support@assistance.example"),
                recipients(mailsAfter(0)));
    }

    private void deactivate(Account account) {
        desk.database.run(tx -> tx.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.ACTIVE, false)
                .where(USER_ACCOUNT.ID.eq(account.id()))
                .execute());
    }

    private long lastMail() {
        return mailsAfter(0).getLast().getId();
    }

    private List<MailRecord> mailsAfter(long id) {
        return desk.database.read(tx -> tx.dsl().selectFrom(MAIL).where(MAIL.ID.gt(id)).orderBy(MAIL.ID).fetch());
    }

    private static MailRecord only(List<MailRecord> mails) {
        assertEquals(1, mails.size());
        return mails.getFirst();
    }

    private static List<String> recipients(List<MailRecord> mails) {
        return mails.stream().map(MailRecord::getRecipient).toList();
    }
}
