package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Problem;
import assistance.api.Reference;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.connection.Trouble;
import assistance.client.connection.Upload;
import assistance.client.conversation.FakeConversation;
import assistance.client.draft.Content;
import assistance.client.draft.DraftKeeper;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class SubmitTicketModelTest {
    private final FakeTicketClient client = new FakeTicketClient();
    private final TicketDelivery delivery = new TicketDelivery(client, new FakeConversation(),
            new Failures(new Texts(Locale.FRANCE)), new Texts(Locale.FRANCE));
    private final List<Long> opened = new ArrayList<>();

    private final Path folder;
    private TestDesk desk;
    private boolean sawOutbox;

    SubmitTicketModelTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
    }

    @Test
    void prefillsTheOnlyCompanyAndItsOnlyContract() {
        TicketDraft draft = modelFor(References.of(References.MILLS)).draft();

        assertEquals("MOULINS RÉUNIS", draft.companyProperty().get().name());
        assertEquals("Assistance Production", draft.contractProperty().get().name());
        assertEquals(Priority.MINOR, draft.priorityProperty().get());
    }

    @Test
    void offersTheContractsOfTheChosenCompany() {
        TicketDraft draft = modelFor(References.of(References.WORKSHOPS, References.MILLS)).draft();
        assertTrue(draft.contracts().isEmpty());

        draft.companyProperty().set(References.WORKSHOPS);
        assertEquals(List.of("Assistance Gestion", "Documents"), draft.contracts().stream().map(Named::name).toList());
        assertNull(draft.contractProperty().get());

        draft.companyProperty().set(References.MILLS);
        assertEquals("Assistance Production", draft.contractProperty().get().name());
    }

    @Test
    void opensTheTicketAndEmptiesTheForm() throws IOException {
        SubmitTicketModel model = filled();
        model.draft().titleProperty().set(" Impression bloquée ");
        model.draft().documents().add(List.of(document("image.png")));
        model.submit();

        assertEquals(List.of(FakeTicketClient.NUMBER), opened);
        FakeTicketClient.Sent sent = client.sent.getFirst();
        assertEquals("Impression bloquée", sent.ticket().title());
        assertEquals("Rien ne sort.", sent.ticket().text());
        assertEquals(2, sent.ticket().companyId());
        assertEquals(5, sent.ticket().contractId());
        assertEquals(List.of("image.png"), sent.documents().stream().map(Upload::name).toList());
        assertTrue(model.draft().isBlank());
        assertEquals("MOULINS RÉUNIS", model.draft().companyProperty().get().name());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void asksForEachRequiredPartInASentence() {
        SubmitTicketModel model = modelFor(References.of(References.WORKSHOPS, References.MILLS));
        model.submit();

        assertEquals("Choisissez la société concernée.", model.errors().of(TicketPart.COMPANY).get());
        assertEquals("Donnez un intitulé à votre demande.", model.errors().of(TicketPart.TITLE).get());
        assertEquals("Décrivez votre demande.", model.errors().of(TicketPart.TEXT).get());
        assertEquals(TicketPart.COMPANY, model.errors().first().orElseThrow());
        assertTrue(client.sent.isEmpty());

        model.draft().companyProperty().set(References.WORKSHOPS);
        assertEquals("", model.errors().of(TicketPart.COMPANY).get());
        model.submit();
        assertEquals("Choisissez le contrat concerné.", model.errors().of(TicketPart.CONTRACT).get());
    }

    @Test
    void saysThatACompanyHasNoContract() {
        SubmitTicketModel model = modelFor(References.of(References.NO_CONTRACT));
        model.submit();

        assertTrue(model.errors().of(TicketPart.CONTRACT).get().contains("aucun contrat"));
    }

    @Test
    void refusesATitleThatIsTooLong() {
        SubmitTicketModel model = filled();
        model.draft().titleProperty().set("x".repeat(201));
        model.submit();

        assertTrue(model.errors().of(TicketPart.TITLE).get().contains("201"));
        assertTrue(client.sent.isEmpty());
    }

    @Test
    void takesAReportInBelowWhatIsWritten() {
        SubmitTicketModel model = modelFor(References.of(References.MILLS));
        assertTrue(model.add("Erreur", "Rapport 1"));
        assertTrue(model.add("Autre erreur", "Rapport 2"));

        assertEquals("Erreur", model.draft().titleProperty().get());
        assertEquals("Rapport 1\n\nRapport 2", model.draft().textProperty().get());
    }

    @Test
    void keepsTheDraftWhenTheServerRefusesIt() throws IOException {
        SubmitTicketModel model = filled();
        model.draft().documents().add(List.of(document("image.png")));
        client.trouble = Trouble.refused(500, "");
        model.submit();

        assertEquals("Impression bloquée", model.draft().titleProperty().get());
        assertEquals(1, model.draft().documents().uploads().size());
        assertTrue(model.failureProperty().get().contains("Réessayez"));
        assertTrue(opened.isEmpty());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void sendsTheSameContentAgainUnderTheSameKey() {
        SubmitTicketModel model = filled();
        client.trouble = Trouble.refused(500, "");
        model.submit();
        model.submit();
        model.draft().textProperty().set("Rien ne sort depuis ce matin.");
        client.trouble = null;
        model.submit();

        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertNotEquals(client.sent.get(1).key(), client.sent.get(2).key());
    }

    @Test
    void whatIsCalledBackStaysInTheForm() {
        SubmitTicketModel model = filled();
        client.trouble = Trouble.cancelled();
        model.submit();

        assertEquals("", model.failureProperty().get());
        assertFalse(model.busyProperty().get());
        assertFalse(model.draft().isBlank());
        client.trouble = null;
        model.submit();
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void usesANewKeyForTheSameWordsInANewTicket() {
        SubmitTicketModel model = filled();
        model.submit();
        fill(model);
        model.submit();

        assertNotEquals(client.sent.get(0).key(), client.sent.get(1).key());
    }

    @Test
    void putsTheServersObjectionsUnderTheirFields() {
        SubmitTicketModel model = filled();
        client.trouble = Trouble.refused(400, "À corriger.",
                new Problem.FieldError("ticket.title", "Intitulé refusé."),
                new Problem.FieldError("contractId", "Contrat échu."),
                new Problem.FieldError("file[1]", "Document refusé."),
                new Problem.FieldError("Idempotency-Key", "Clé refusée."));
        model.submit();

        assertEquals("Intitulé refusé.", model.errors().of(TicketPart.TITLE).get());
        assertEquals("Contrat échu.", model.errors().of(TicketPart.CONTRACT).get());
        assertEquals("Document refusé.", model.errors().of(TicketPart.DOCUMENTS).get());
        assertEquals("Clé refusée.", model.failureProperty().get());
        assertEquals("Impression bloquée", model.draft().titleProperty().get());
    }

    @Test
    void sendsNothingWhenADocumentIsGone() throws IOException {
        SubmitTicketModel model = filled();
        model.draft().documents().add(List.of(document("journal.log")));
        Files.delete(model.draft().documents().uploads().getFirst().file());
        model.submit();

        assertTrue(model.errors().of(TicketPart.DOCUMENTS).get().contains("journal.log"));
        assertTrue(client.sent.isEmpty());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void sendsOnceHoweverOftenItIsTold() {
        List<Runnable> waiting = new ArrayList<>();
        SubmitTicketModel model = modelFor(References.of(References.MILLS),
                new Background(waiting::add, Runnable::run));
        fill(model);
        model.submit();
        model.submit();
        assertTrue(model.busyProperty().get());
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }

        assertEquals(1, client.sent.size());
    }

    @Test
    void discardingEmptiesTheFormAndCanBeUndone() {
        SubmitTicketModel model = filled();
        assertFalse(model.draft().isBlank());
        Content written = model.draft().content();
        model.discard();
        assertTrue(model.draft().isBlank());

        model.undoDiscard();
        assertEquals(written, model.draft().content());
    }

    @Test
    void findsTheWholeFormAgainInTheNextRun() throws IOException {
        Reference reference = References.of(References.WORKSHOPS, References.MILLS);
        SubmitTicketModel model = modelFor(reference);
        fill(model);
        model.draft().companyProperty().set(References.WORKSHOPS);
        model.draft().contractProperty().set(References.WORKSHOPS.contracts().getLast());
        model.draft().priorityProperty().set(Priority.CRITICAL);
        model.draft().documents().add(List.of(document("image.png")));
        desk.momentPasses();

        SubmitTicketModel next = nextRun(reference);

        assertEquals(model.draft().content(), next.draft().content());
        assertEquals(List.of("image.png"), next.draft().documents().uploads().stream().map(Upload::name).toList());
    }

    @Test
    void leavesOpenWhatCanNoLongerBeChosenInTheNextRun() {
        SubmitTicketModel model = filled();
        desk.momentPasses();

        TicketDraft next = nextRun(References.of(References.WORKSHOPS, References.NO_CONTRACT)).draft();

        assertEquals(model.draft().titleProperty().get(), next.titleProperty().get());
        assertNull(next.companyProperty().get());
        assertNull(next.contractProperty().get());
    }

    @Test
    void hasTheTicketWaitWhenThereIsNoConnectionAndShowsWhere() {
        client.trouble = Trouble.unreachable();
        SubmitTicketModel model = filled();
        model.submit();

        assertTrue(model.draft().isBlank());
        assertTrue(sawOutbox);
        assertEquals(1, desk.outbox.entries().size());

        client.trouble = null;
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
        desk.outbox.connected();
        assertEquals(client.sent.get(0).key(), client.sent.get(1).key());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void takesAWaitingTicketBackUnlessAnotherIsBeingWritten() {
        client.trouble = Trouble.unreachable();
        SubmitTicketModel model = filled();
        model.submit();
        fill(model);

        model.takeBack(desk.outbox.entries().getFirst());
        assertEquals(1, desk.outbox.entries().size());
        assertTrue(model.failureProperty().get().contains("déjà une autre demande"));

        model.discard();
        model.takeBack(desk.outbox.entries().getFirst());
        assertEquals("Impression bloquée", model.draft().titleProperty().get());
        assertEquals(List.of(), desk.outbox.entries());
    }

    private SubmitTicketModel nextRun(Reference reference) {
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
        SubmitTicketModel model = modelFor(reference);
        model.resume(desk.drafts.find(Content.NewTicket.PLACE).orElseThrow());
        return model;
    }

    private SubmitTicketModel filled() {
        SubmitTicketModel model = modelFor(References.of(References.MILLS));
        fill(model);
        return model;
    }

    private static void fill(SubmitTicketModel model) {
        model.draft().titleProperty().set("Impression bloquée");
        model.draft().textProperty().set("Rien ne sort.");
    }

    private SubmitTicketModel modelFor(Reference reference) {
        return modelFor(reference, new Background(Runnable::run, Runnable::run));
    }

    private SubmitTicketModel modelFor(Reference reference, Background background) {
        Texts texts = new Texts(Locale.FRANCE);
        DraftKeeper keeper = desk.drafts.at(Content.NewTicket.PLACE);
        AttachmentList documents = new AttachmentList(new FileCheck(reference.limits(), texts), keeper::keep,
                background);
        return new SubmitTicketModel(new SubmitTicketModel.Post(keeper, desk.outbox), reference, documents, background,
                new Failures(texts), texts, new SubmitTicketModel.Ways(opened::add, () -> sawOutbox = true));
    }

    private Path document(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "contenu");
    }
}
