package assistance.client.shell;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

import assistance.api.Reference;
import assistance.api.Role;
import assistance.api.TicketView;
import assistance.api.User;
import assistance.client.ui.Background;

/// What the window around the pages holds and does.
public final class ShellModel {
    private final User user;
    private final Reference reference;
    private final ShellClient client;
    private final Background background;
    private final ObservableValue<String> name;
    private final ObservableIntegerValue waiting;
    private final Runnable signedOut;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyBooleanWrapper signingOut = new ReadOnlyBooleanWrapper(this, "signingOut");

    /// @param name of the user as shown
    /// @param waiting how much waits to be sent
    /// @param signedOut called once the session has ended
    public ShellModel(User user, ObservableValue<String> name, Reference reference, ShellClient client,
            Background background, ObservableIntegerValue waiting, Runnable signedOut) {
        this.name = name;
        this.user = user;
        this.reference = reference;
        this.client = client;
        this.background = background;
        this.waiting = waiting;
        this.signedOut = signedOut;
    }

    public User user() {
        return user;
    }

    /// The user's name as shown.
    public ObservableValue<String> nameProperty() {
        return name;
    }

    /// The lists this user can choose from, in the menu's order.
    public List<TicketView> views() {
        List<TicketView> views = new ArrayList<>(List.of(TicketView.OPEN, TicketView.ALL, TicketView.UNREAD));
        if (user.role().isSupport()) {
            views.addAll(List.of(TicketView.MINE, TicketView.UNASSIGNED));
        }
        return views;
    }

    /// The parts of the administration this user may see, in the menu's order.
    public List<AdminPart> adminParts() {
        return user.role() == Role.ADMIN ? List.of(AdminPart.values()) : List.of();
    }

    /// The server's links that a browser may open safely.
    public List<Reference.Link> links() {
        return reference.links().stream().filter(link -> isWebAddress(link.url())).toList();
    }

    private static boolean isWebAddress(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /// Ends the session, here in any case and at the server if it answers.
    public void signOut() {
        if (signingOut.get()) {
            return;
        }
        signingOut.set(true);
        background.act(client::signOut, signedOut, _ -> signedOut.run());
    }

    /// Says something above the page, until it is dismissed; an empty sentence dismisses it.
    public void say(String sentence) {
        notice.set(sentence);
    }

    /// What stands above the page; empty when nothing is to be said.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// How much waits to be sent.
    public ObservableIntegerValue waitingProperty() {
        return waiting;
    }

    public ReadOnlyBooleanProperty signingOutProperty() {
        return signingOut.getReadOnlyProperty();
    }
}
