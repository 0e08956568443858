package assistance.client.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Problem;
import assistance.client.connection.Trouble;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;

class SubmitTicketModelTest extends WrittenTicket {
    SubmitTicketModelTest(@TempDir Path folder) {
        super(folder);
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
}
