package assistance.client.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

import assistance.api.Attachment;
import assistance.api.Message;
import assistance.api.MessageKind;
import assistance.api.Named;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.document.DocumentCards;
import assistance.client.document.Pictures;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class ThreadViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Named CLAIRE = new Named(7, "DURAND Claire");
    private static final Named CHLOE = new Named(9, "LAMBERT Chloé");

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final List<Attachment> savedAll = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private ThreadView thread;

    @Start
    void start(Stage stage) {
        Pictures none = new Pictures(_ -> new byte[0], new Background(Runnable::run, Runnable::run));
        thread = new ThreadView(CLAIRE.id(), CLOCK, new DocumentCards.Actions(_ -> {}, savedAll::addAll, none, _ -> {}),
                opened::add, Texts.forLanguage("fr"));
        TestWindow.show(stage, thread, 900, 600);
    }

    @Test
    void opensAtTheNewestMessageAndMakesNodesForThoseInSightAlone() {
        show(messages(5_000));

        assertTrue(isInSight("Message 4999"));
        assertTrue(robot.lookup(".message").queryAll().size() < 40);
    }

    @Test
    void showsEveryMessageOnTheWayToTheOldest() {
        show(messages(60));
        List<String> seen = new ArrayList<>();
        robot.interact(thread::requestFocus);
        for (int pages = 0; pages < 12; pages++) {
            texts().stream().filter(text -> !seen.contains(text)).forEach(seen::add);
            robot.type(KeyCode.PAGE_UP);
        }
        texts().stream().filter(text -> !seen.contains(text)).forEach(seen::add);

        assertEquals(60, seen.size());
        assertTrue(isInSight("Message 0"));
    }

    @Test
    void staysAtItsPlaceWhenItIsReadAgainAndWhenSomebodyElseAnswers() {
        show(messages(200));
        robot.moveTo(thread).scroll(20, VerticalDirection.UP);
        String reading = texts().getFirst();
        double place = top(reading);

        show(messages(200));
        assertEquals(place, top(reading), 1);
        show(with(messages(200), said(5_000, CHLOE, "Une réponse", List.of())));
        assertEquals(place, top(reading), 1);
        assertFalse(isInSight("Une réponse"));
    }

    @Test
    void followsTheConversationFromItsEndAndToTheReadersOwnMessage() {
        show(messages(200));
        show(with(messages(200), said(5_000, CHLOE, "Une réponse", List.of())));
        assertTrue(isInSight("Une réponse"));

        robot.moveTo(thread).scroll(20, VerticalDirection.UP);
        show(with(with(messages(200), said(5_000, CHLOE, "Une réponse", List.of())),
                said(5_001, CLAIRE, "La mienne", List.of())));
        assertTrue(isInSight("La mienne"));
    }

    @Test
    void staysAtTheEndWhenTheWindowBecomesLower() {
        show(messages(200));
        robot.clickOn(thread);
        robot.interact(() -> thread.getScene().getWindow().setHeight(400));
        assertTrue(isInSight("Message 199"));
        robot.interact(() -> thread.getScene().getWindow().sizeToScene());
    }

    @Test
    void showsAMessageOfFiveMegabytesInPieces() {
        String line = "Une ligne du journal, avec quelques mots de plus pour la remplir.\n";
        String text = line.repeat(5 * 1024 * 1024 / line.length()) + "La fin";
        show(List.of(said(1, CHLOE, text, List.of())));

        assertTrue(texts().getLast().endsWith("La fin"));
        robot.interact(thread::requestFocus);
        robot.type(KeyCode.HOME);
        assertTrue(texts().getFirst().startsWith("Une ligne"));
        assertTrue(robot.lookup(".message").queryAll().size() < 10);
        assertEquals(1, robot.lookup(".message-author").match(NodeQueryUtils.isVisible()).queryAll().size());
    }

    @Test
    void opensALinkOnlyAfterItsAddressWasSeen() {
        show(List.of(said(1, CHLOE, "https://demo.example/aide", List.of())));

        robot.clickOn(text());
        screen.waitFor("https://demo.example/aide");
        assertEquals(List.of(), opened);
        robot.clickOn("Ouvrir");
        assertEquals(List.of("https://demo.example/aide"), opened);

        robot.clickOn(text());
        robot.clickOn("Annuler");
        assertEquals(1, opened.size());
    }

    @Test
    void letsTheWordsBeSelectedAndCopied() {
        show(List.of(said(1, CHLOE, "Relancez le service", List.of())));
        Bounds words = text().localToScreen(text().getLayoutBounds());

        robot.moveTo(new Point2D(words.getMinX() + 1, words.getCenterY()));
        robot.drag().dropTo(new Point2D(words.getMaxX() - 2, words.getCenterY()));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("Relancez le service", copied[0]);
    }

    @Test
    void scrollsByKeys() {
        show(messages(200));
        robot.interact(thread::requestFocus);
        robot.type(KeyCode.HOME);
        assertTrue(isInSight("Message 0"));
        robot.type(KeyCode.PAGE_DOWN);
        assertFalse(isInSight("Message 0"));
        robot.type(KeyCode.END);
        assertTrue(isInSight("Message 199"));
    }

    @Test
    void savesAllDocumentsOfAMessageAtOnce() {
        List<Attachment> documents = List.of(new Attachment(1, "a.png", 10, "image/png"),
                new Attachment(2, "b.log", 10, "text/plain"));
        show(List.of(said(1, CHLOE, "Voici", documents)));

        robot.clickOn("Tout enregistrer (2)");

        assertEquals(documents, savedAll);
    }

    private void show(List<Message> messages) {
        robot.interact(() -> thread.show(messages));
        // A second pulse: a place is found when the sizes are known.
        robot.interact(thread::layout);
    }

    private Node text() {
        return robot.lookup(".selectable-text").query();
    }

    /// What is to be read, from top to bottom.
    private List<String> texts() {
        Set<SelectableText> all = robot.lookup(".selectable-text").queryAllAs(SelectableText.class);
        return all.stream()
                .filter(text -> NodeQueryUtils.isVisible().test(text))
                .sorted((one, other) -> Double.compare(top(one), top(other)))
                .map(SelectableText::words)
                .toList();
    }

    private boolean isInSight(String words) {
        return find(words)
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .filter(place -> place.getMinY() >= 0 && place.getMaxY() <= thread.getHeight())
                .isPresent();
    }

    private double top(String words) {
        return top(Objects.requireNonNull(find(words).orElse(null), words));
    }

    private static double top(Node text) {
        return text.localToScene(0, 0).getY();
    }

    private Optional<SelectableText> find(String words) {
        Set<SelectableText> all = robot.lookup(".selectable-text").queryAllAs(SelectableText.class);
        return all.stream()
                .filter(text -> text.words().equals(words) && NodeQueryUtils.isVisible().test(text))
                .findFirst();
    }

    private static List<Message> with(List<Message> messages, Message further) {
        List<Message> all = new ArrayList<>(messages);
        all.add(further);
        return all;
    }

    /// Messages of both sides, some of them long.
    private static List<Message> messages(int count) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(said(i, i % 2 == 0 ? CLAIRE : CHLOE, "Message " + i, List.of()));
        }
        return messages;
    }

    private static Message said(long id, Named author, String text, List<Attachment> documents) {
        return new Message(id, MessageKind.MESSAGE, author, author.equals(CHLOE), Instant.parse("2026-11-22T14:26:00Z"),
                text, documents);
    }
}
