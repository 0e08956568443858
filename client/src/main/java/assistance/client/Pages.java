package assistance.client;

import java.time.ZoneId;

import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.AttachmentPicker;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Failures;
import assistance.client.grid.GridClient;
import assistance.client.grid.TicketGridModel;
import assistance.client.grid.TicketGridView;
import assistance.client.login.Session;
import assistance.client.shell.Destination;
import assistance.client.shell.Navigator;
import assistance.client.shell.Page;
import assistance.client.shell.ProfilePage;
import assistance.client.ticket.SubmitTicketModel;
import assistance.client.ticket.SubmitTicketView;
import assistance.client.ticket.TicketClient;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Makes the pages of one session. The lists and the ticket being written stay as they are left.
final class Pages {
    private final Session session;
    private final Texts texts;
    private final TicketGridModel list;
    private final Page listPage;
    private final Page submitPage;

    Pages(Session session, Navigator navigator, Background background, Desktop desktop, Texts texts) {
        this.session = session;
        this.texts = texts;
        ZoneId zone = ZoneId.systemDefault();
        Failures failures = new Failures(texts);
        list = new TicketGridModel(new GridClient(session.server()), background, failures, zone);
        listPage = new TicketGridView(list, navigator, texts, zone, seesSeveralCompanies());
        AttachmentList documents = new AttachmentList(new FileCheck(session.reference().limits(), texts), background);
        SubmitTicketModel submission = new SubmitTicketModel(new TicketClient(session.server()), session.reference(),
                documents, background, failures, texts, navigator::openTicket);
        submitPage = new SubmitTicketView(submission, navigator,
                new AttachmentPicker(documents, texts, background, desktop.chooseFiles()), texts);
    }

    Page of(Destination destination) {
        return switch (destination) {
            case Destination.Tickets(var view) -> {
                list.choose(view);
                yield listPage;
            }
            case Destination.Submit _ -> submitPage;
            case Destination.OneTicket _,Destination.Profile _ -> new ProfilePage(session.user(), texts);
        };
    }

    private boolean seesSeveralCompanies() {
        return session.user().role().isSupport() || session.user().companies().size() > 1;
    }
}
