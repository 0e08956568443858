package assistance.client.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Named;
import assistance.api.TicketEvent;
import assistance.api.account.Occasion;
import assistance.client.Logged;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
@Tag("display")
class TicketNoticesTest {
    private static final Named CLAIRE = new Named(7, "DURAND Claire");
    private static final Named CHLOE = new Named(9, "LAMBERT Chloé");

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final List<Long> opened = new CopyOnWriteArrayList<>();
    private final Set<Occasion> wanted = EnumSet.of(Occasion.MESSAGE_ADDED);
    @SuppressWarnings("NullAway.Init")
    private Stage window;
    @SuppressWarnings("NullAway.Init")
    private Stage other;
    @SuppressWarnings("NullAway.Init")
    private TicketNotices notices;

    @Start
    void start(Stage stage) {
        window = stage;
        other = new Stage();
        other.setScene(new Scene(new Label("Un autre programme"), 300, 200));
        TestWindow.show(stage, new Label("La liste"), 400, 300);
        notices = new TicketNotices(stage, CHLOE.id(), wanted::contains, opened::add, (_, _) -> {},
                Texts.forLanguage("fr"));
    }

    @AfterEach
    void closeTheOther() {
        robot.interact(other::close);
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "no window loses the focus")
    void tellsWhatOthersDoWhileTheUserLooksElsewhereAndBringsTheTicketByAClick() {
        lookElsewhere();
        tell(TicketEvent.Kind.MESSAGE, CLAIRE);
        screen.waitFor("Ticket 37 · Message de DURAND Claire");

        robot.clickOn("Impression bloquée");

        screen.waitUntil(() -> opened.equals(List.of(37L)), "the ticket");
        screen.waitUntil(() -> window.isFocused(), "the window in front");
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "no window loses the focus")
    void saysNothingOfTheUsersOwnDoingNorOfMarksNorOfWhatIsNotWanted() {
        lookElsewhere();
        tell(TicketEvent.Kind.MESSAGE, CHLOE);
        tell(TicketEvent.Kind.READ, CLAIRE);
        tell(TicketEvent.Kind.CHANGED, CLAIRE);
        assertEquals(0, shown());
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "no window loses the focus")
    void tellsOfOtherChangesToWhoWantsToKnow() {
        wanted.add(Occasion.TICKET_CHANGED);
        lookElsewhere();
        tell(TicketEvent.Kind.CHANGED, CLAIRE);
        screen.waitFor("Ticket 37 · DURAND Claire a modifié le ticket");
    }

    @Test
    void saysNothingToWhoLooksAtTheWindow() {
        screen.waitUntil(() -> window.isFocused(), "the window in front");
        tell(TicketEvent.Kind.MESSAGE, CLAIRE);
        assertEquals(0, shown());
    }

    @Test
    void goesWithoutFadingWhereMotionIsUnwanted() {
        robot.interact(() -> {
            TicketNotice notice = new TicketNotice("DURAND Claire", "Impression bloquée");
            StackPane popup = new StackPane(notice);
            popup.getStyleClass().add("notification-bar");
            notice.keepStill();
            assertTrue(popup.isVisible());
            popup.setOpacity(0.9);
            assertFalse(popup.isVisible());
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "glass.platform", matches = "gtk", disabledReason = "no window loses the focus")
    void wearsOurColoursFromTheFirst() {
        lookElsewhere();
        try (Logged styles = Logged.by("javafx.css")) {
            tell(TicketEvent.Kind.MESSAGE, CLAIRE);
            screen.waitFor("Impression bloquée");
            assertEquals(List.of(), styles.lines());
        }
    }

    private void lookElsewhere() {
        robot.interact(() -> {
            other.show();
            other.requestFocus();
        });
        screen.waitUntil(() -> !window.isFocused(), "another window in front");
        assertTrue(window.isShowing());
    }

    private void tell(TicketEvent.Kind kind, Named author) {
        robot.interact(() -> notices.tell(new TicketEvent(37, "Impression bloquée", kind, 1L, author)));
    }

    private int shown() {
        return robot.lookup(".ticket-notice").queryAll().size();
    }
}
