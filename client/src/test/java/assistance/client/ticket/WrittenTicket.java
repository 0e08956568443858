package assistance.client.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import assistance.api.Reference;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.conversation.FakeConversation;
import assistance.client.draft.Content;
import assistance.client.draft.DraftKeeper;
import assistance.client.outbox.TestDesk;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// The form of a new ticket on a desk of its own, and the runs of the client after.
abstract class WrittenTicket {
    final FakeTicketClient client = new FakeTicketClient();
    final TicketDelivery delivery = new TicketDelivery(client, new FakeConversation(),
            new Failures(new Texts(Locale.FRANCE)), new Texts(Locale.FRANCE));
    final List<Long> opened = new ArrayList<>();

    final Path folder;
    TestDesk desk;
    boolean sawOutbox;

    WrittenTicket(Path folder) {
        this.folder = folder;
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
    }

    SubmitTicketModel nextRun(Reference reference) {
        desk = new TestDesk(folder.resolve("drafts"), delivery::deliver);
        SubmitTicketModel model = modelFor(reference);
        model.resume(desk.drafts.find(Content.NewTicket.PLACE).orElseThrow());
        return model;
    }

    SubmitTicketModel filled() {
        SubmitTicketModel model = modelFor(References.of(References.MILLS));
        fill(model);
        return model;
    }

    static void fill(SubmitTicketModel model) {
        model.draft().titleProperty().set("Impression bloquée");
        model.draft().textProperty().set("Rien ne sort.");
    }

    SubmitTicketModel modelFor(Reference reference) {
        return modelFor(reference, new Background(Runnable::run, Runnable::run));
    }

    SubmitTicketModel modelFor(Reference reference, Background background) {
        Texts texts = new Texts(Locale.FRANCE);
        DraftKeeper keeper = desk.drafts.at(Content.NewTicket.PLACE);
        AttachmentList documents = new AttachmentList(new FileCheck(reference.limits(), texts), keeper::keep,
                background);
        return new SubmitTicketModel(new SubmitTicketModel.Post(keeper, desk.outbox), reference, documents, background,
                new Failures(texts), texts, new SubmitTicketModel.Ways(opened::add, () -> sawOutbox = true));
    }

    Path document(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "contenu");
    }
}
