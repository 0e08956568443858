package assistance.client;

import assistance.client.account.OwnAccount;
import assistance.client.live.Live;
import assistance.client.login.Session;
import assistance.client.shell.Navigator;
import assistance.client.shell.ShellView;

/// What a user who has signed in works with.
record Entered(Session session, ShellView shell, Desk desk, Live live, Navigator navigator, Pages pages,
        OwnAccount own) {
    boolean belongsTo(Session other) {
        return session.user().id() == other.user().id()
                && session.server().address().equals(other.server().address());
    }
}
