package assistance.client.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import assistance.api.Reference;
import assistance.api.Role;
import assistance.api.TicketView;
import assistance.api.User;
import assistance.client.TestServer;
import assistance.client.connection.Server;
import assistance.client.ui.Background;

class ShellModelTest {
    private final TestServer remote = new TestServer().answer("DELETE /api/session", 204, "");
    private final Server server = new Server(remote.address(), remote.fingerprint(), Locale.FRANCE);
    private final AtomicInteger signedOut = new AtomicInteger();

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void offersSupportTheListsOfItsOwnWork() {
        assertEquals(List.of(TicketView.OPEN, TicketView.ALL, TicketView.UNREAD), model(Role.CUSTOMER).views());
        assertEquals(List.of(TicketView.OPEN, TicketView.ALL, TicketView.UNREAD, TicketView.MINE,
                TicketView.UNASSIGNED), model(Role.AGENT).views());
    }

    @Test
    void offersOnlyLinksABrowserMayOpen() {
        Reference.Link good = new Reference.Link("Prise en main", "https://aide.example/outil");

        ShellModel model = model(Role.CUSTOMER, good, new Reference.Link("Fichier", "file:///etc/passwd"),
                new Reference.Link("Script", "javascript:alert(1)"), new Reference.Link("Cassé", "http://[x"));

        assertEquals(List.of(good), model.links());
    }

    @Test
    void endsTheSessionAtTheServer() {
        model(Role.CUSTOMER).signOut();

        assertEquals("DELETE /api/session", remote.received().getFirst().call());
        assertEquals(1, signedOut.get());
    }

    @Test
    void signsOutHereEvenWhenTheServerIsGone() {
        remote.close();

        model(Role.CUSTOMER).signOut();

        assertEquals(1, signedOut.get());
    }

    private ShellModel model(Role role, Reference.Link... links) {
        User user = new User(7, "Claire", "DURAND", "claire@atelier.example", role, List.of());
        Reference reference = new Reference(List.of(), List.of(), List.of(), List.of(), List.of(links),
                Reference.Limits.DEFAULT, "1.0.0");
        return new ShellModel(user, new ReadOnlyStringWrapper("DURAND Claire"), reference, new ShellClient(server),
                new Background(Runnable::run, Runnable::run),
                new SimpleIntegerProperty(), signedOut::incrementAndGet);
    }
}
