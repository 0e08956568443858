package assistance.client.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Named;
import assistance.api.Reference;
import assistance.api.Role;
import assistance.api.TicketEvent;
import assistance.api.TicketView;
import assistance.api.User;
import assistance.client.Screen;
import assistance.client.SignInAnswers;
import assistance.client.TestServer;
import assistance.client.WindowTest;
import assistance.client.connection.EventStream;
import assistance.client.connection.Server;
import assistance.client.live.Live;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;
import assistance.client.ui.Theme;
import assistance.client.ui.ThemeChoice;

@WindowTest
@Tag("display")
class ShellViewTest {
    private static final Instant LOST = Instant.parse("2025-11-24T09:05:00Z");

    private final TestServer remote = SignInAnswers.accept(new TestServer());
    private final Navigator navigator = new Navigator();
    private final IntegerProperty waiting = new SimpleIntegerProperty();
    private final Live live = new Live(new Background(Runnable::run, Platform::runLater),
            Clock.fixed(LOST, ZoneId.systemDefault()));
    private final List<EventStream.Listener> ears = new ArrayList<>();
    private final SamplePages pages = new SamplePages();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final AtomicInteger signedOut = new AtomicInteger();
    @SuppressWarnings("NullAway.Init")
    private Stage window;
    private final AtomicReference<ThemeChoice> look = new AtomicReference<>(ThemeChoice.SYSTEM);

    @Start
    void start(Stage stage) {
        window = stage;
        Theme theme = new Theme();
        theme.choiceProperty().subscribe(look::set);
        User user = new User(7, "Claire", "DURAND", "claire@atelier.example", Role.AGENT, List.of());
        Reference reference = new Reference(List.of(), List.of(), List.of(), List.of(),
                List.of(new Reference.Link("Prise en main", "https://aide.example/outil")), Reference.Limits.DEFAULT,
                "1.0.0");
        ShellClient client = new ShellClient(new Server(remote.address(), remote.fingerprint(), Locale.FRANCE));
        Background background = Background.threads();
        ShellModel model = new ShellModel(user, new ReadOnlyStringWrapper("DURAND Claire"), reference, client,
                background, waiting,
                signedOut::incrementAndGet);
        ShellView view = new ShellView(model, new Counts(client, background, user.role()), live, navigator,
                pages::of, theme,
                opened::add, Texts.forLanguage("fr"), "1.0.0", () -> {});
        Scene scene = new Scene(view, 980, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.begin();
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    @Test
    void showsWhatWaitsToBeSentOnlyWhileSomethingDoes(FxRobot robot) {
        assertFalse(robot.lookup("#outbox").query().isVisible());

        robot.interact(() -> waiting.set(2));

        robot.clickOn("#outbox");
        assertEquals(new Destination.Outbox(), navigator.currentProperty().get());
    }

    @Test
    void showsTheListsTheirCountsAndTheConnection(FxRobot robot) {
        Screen screen = new Screen(robot);
        screen.waitFor("12");
        screen.waitFor("2");

        for (String words : List.of("Ouvrir un ticket", "Tickets", "Tickets en cours", "Tous les tickets",
                "Tickets non lus", "Mes tickets", "Non attribués", "Liens utiles", "Prise en main",
                "Connecté · v1.0.0", "DURAND Claire")) {
            assertTrue(screen.shows(words), words);
        }
    }

    @Test
    void showsTheUnreadTicketsInTheWindowsTitle(FxRobot robot) {
        new Screen(robot).waitUntil(() -> "(2) Assistance".equals(window.getTitle()), "the count in the title");
    }

    @Test
    void looksForWhatChangedWhenSomethingHappensAndWhenItCanHearAgain(FxRobot robot) {
        Screen screen = new Screen(robot);
        screen.waitFor("2");
        remote.answer("GET /api/tickets/unread-count", 200, "{\"count\":3}");
        EventStream.Listener ear = listen(robot);

        ear.happened(new TicketEvent(33, "Imprimante", TicketEvent.Kind.MESSAGE, 5L, new Named(9, "LAMBERT Chloé")));
        screen.waitFor("3");
        assertEquals(List.of("33"), pages.happened);

        pages.quietlyRefreshed.clear();
        ear.began();
        screen.waitUntil(() -> !pages.quietlyRefreshed.isEmpty(), "a quiet refresh");
    }

    @Test
    void saysCalmlySinceWhenItIsOfflineUntilItHearsAgain(FxRobot robot) {
        Screen screen = new Screen(robot);
        EventStream.Listener ear = listen(robot);

        ear.broken();
        ear.broken();
        String since = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm")
                .format(LOST.atZone(ZoneId.systemDefault()));
        screen.waitFor("Hors ligne depuis " + since + " · v1.0.0");
        screen.waitUntil(() -> robot.lookup("#offline").query().isVisible(), "the line above the page");

        ear.opened();
        screen.waitFor("Connecté · v1.0.0");
        assertFalse(robot.lookup("#offline").query().isVisible());
    }

    private EventStream.Listener listen(FxRobot robot) {
        robot.interact(() -> live.start(ear -> {
            ears.add(ear);
            return () -> {};
        }));
        return ears.getLast();
    }

    @Test
    void givesThePageTheKeyboard(FxRobot robot) {
        robot.write("abc");

        assertEquals("abc", robot.lookup(".text-area").queryTextInputControl().getText());
    }

    @Test
    void opensAListByAClickAndShowsItsTitle(FxRobot robot) {
        robot.clickOn("Tickets non lus");

        assertEquals(new Destination.Tickets(TicketView.UNREAD), navigator.currentProperty().get());
        assertEquals("Tickets[view=UNREAD]", new Screen(robot).textOf("#page-title"));
    }

    @Test
    void reachesEveryListAndTheFormByTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(new Destination.Tickets(TicketView.ALL), navigator.currentProperty().get());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertEquals(new Destination.Tickets(TicketView.UNASSIGNED), navigator.currentProperty().get());

        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(new Destination.Submit(), navigator.currentProperty().get());
    }

    @Test
    void leavesATicketByEscapeEvenWhileTyping(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> navigator.openTicket(33));
        robot.clickOn(".text-area").write("abc").push(KeyCode.ESCAPE);

        assertEquals(new Destination.Tickets(TicketView.UNREAD), navigator.currentProperty().get());
    }

    @Test
    void refreshesPageAndCountsByF5(FxRobot robot) {
        Screen screen = new Screen(robot);
        screen.waitFor("2");
        remote.answer("GET /api/tickets/unread-count", 200, "{\"count\":3}");

        robot.push(KeyCode.F5);

        screen.waitFor("3");
        assertEquals(List.of("Tickets[view=OPEN]"), pages.refreshed);
    }

    @Test
    void aClickOnTheListThatIsOpenLoadsItAnew(FxRobot robot) {
        robot.clickOn("Tickets en cours");

        assertEquals(List.of("Tickets[view=OPEN]"), pages.refreshed);
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "no window ever loses the focus")
    void looksQuietlyForChangesWhenTheWindowIsBack(FxRobot robot) {
        Screen screen = new Screen(robot);
        screen.waitUntil(() -> window.isFocused(), "the focus");
        AtomicReference<Stage> other = new AtomicReference<>();
        robot.interact(() -> {
            other.set(new Stage());
            other.get().show();
            other.get().requestFocus();
        });
        screen.waitUntil(() -> !window.isFocused(), "the other window");
        pages.quietlyRefreshed.clear();
        robot.interact(window::requestFocus);

        screen.waitUntil(() -> pages.quietlyRefreshed.contains("Tickets[view=OPEN]"), "a quiet refresh");
        robot.interact(other.get()::close);
    }

    @Test
    void opensAUsefulLinkOutside(FxRobot robot) {
        robot.clickOn("Prise en main");

        assertEquals(List.of("https://aide.example/outil"), opened);
    }

    @Test
    void signsOutFromTheUsersMenu(FxRobot robot) {
        robot.clickOn("#user-menu").clickOn("Déconnexion");

        new Screen(robot).waitUntil(() -> signedOut.get() == 1, "the end of the session");
        assertTrue(remote.received().stream().anyMatch(request -> request.call().equals("DELETE /api/session")));
    }

    @Test
    void changesTheLookFromTheUsersMenu(FxRobot robot) {
        robot.clickOn("#user-menu").clickOn("Thème sombre");

        assertEquals(ThemeChoice.DARK, look.get());
    }
}
