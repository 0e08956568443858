package assistance.client;

import assistance.client.login.Session;
import assistance.client.shell.Destination;
import assistance.client.shell.Page;
import assistance.client.shell.ProfilePage;
import assistance.client.ui.Texts;

/// Makes the pages of one session.
final class Pages {
    private final Session session;
    private final Texts texts;

    Pages(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    Page of(Destination destination) {
        return switch (destination) {
            case Destination.Tickets _,Destination.OneTicket _,Destination.Submit _,Destination.Profile _ ->
                new ProfilePage(session.user(), texts);
        };
    }
}
