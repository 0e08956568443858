package assistance.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Line;

/// The main job from end to end, by the windows alone: a customer opens a ticket with a pasted picture, support answers
/// with another, the customer reads the answer, and each is told by mail.
@WindowTest
class JourneyTest {
    private static final String TITLE = "Étiquettes décalées";
    private static final String REQUEST = "Les étiquettes sortent décalées d’un centimètre.";
    private static final String ANSWER = "Quelle imprimante utilisez-vous ?";

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);

    @Start
    void start(Stage stage) throws IOException {
        Path document = Files.writeString(folder.resolve("étiquette.txt"), "contenu");
        window.open(stage,
                new Desktop(_ -> {}, _ -> List.of(document), (_, _) -> Optional.empty(), _ -> Optional.empty()));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void aCustomerAsksSupportAnswersAndTheCustomerReadsIt() throws Exception {
        window.signIn("client@demo.example");
        String number = openTicket();
        window.signOut();

        window.signIn("agent@demo.example");
        assertTrue(isUnread(TITLE));
        robot.clickOn(TITLE);
        screen.waitUntil(() -> reads(REQUEST) && screen.shows(attachmentOf(number)), "the customer's message");
        robot.clickOn("#message").write(ANSWER);
        pastePicture();
        robot.clickOn(robot.lookup("#send").lookup(".arrow-button").<Node>query());
        robot.clickOn("Envoyer et passer En attente client");
        window.waitForTitle("Ticket n°%s – En attente client".formatted(number));
        screen.waitUntil(() -> reads(ANSWER) && screen.shows(pictureOf(number)), "the answer in the thread");
        window.signOut();

        window.signIn("client@demo.example");
        robot.clickOn("#view-UNREAD");
        window.waitForTitle("Tickets non lus");
        screen.waitFor(TITLE);
        assertTrue(isUnread(TITLE));
        robot.clickOn(TITLE);
        screen.waitUntil(() -> reads(ANSWER), "the answer");
        robot.clickOn("#view-OPEN");
        window.waitForTitle("Tickets en cours");
        screen.waitFor(TITLE);
        screen.waitUntil(() -> !isUnread(TITLE), "the ticket being read");

        String about = "[Ticket %s] ".formatted(number);
        waitForMail("client@demo.example", about + "Votre demande est enregistrée\u00a0: " + TITLE);
        waitForMail("agent@demo.example", about + "Nouveau ticket\u00a0: " + TITLE);
        waitForMail("client@demo.example", about + "Nouvelle réponse\u00a0: " + TITLE);
    }

    /// Fills the form in, submits it and gives the number of the ticket that opens.
    private String openTicket() {
        robot.clickOn("#open-ticket");
        window.waitForTitle("Ouvrir un ticket");
        robot.clickOn(robot.lookup(".combo-box").nth(1).<Node>query());
        robot.clickOn("Assistance Gestion");
        robot.clickOn(robot.lookup(".form-row .text-field").<Node>query()).write(TITLE);
        robot.clickOn(robot.lookup(".text-area").<Node>query()).write(REQUEST);
        robot.clickOn(".attachment-choose");
        screen.waitFor("étiquette.txt");
        robot.clickOn(robot.lookup(".text-area").<Node>query());
        pastePicture();
        robot.clickOn("Soumettre le ticket");
        screen.waitUntil(() -> window.pageTitle().endsWith("Soumis"), "the new ticket");
        screen.waitUntil(() -> reads(REQUEST), "its message");
        String number = window.pageTitle().replaceAll("\\D", "");
        assertTrue(screen.shows(attachmentOf(number)));
        assertTrue(screen.shows(pictureOf(number)));
        assertFalse(number.isEmpty());
        return number;
    }

    private void pastePicture() {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new WritableImage(40, 30));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        screen.waitFor("image.png");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
    }

    private static String pictureOf(String number) {
        return "Ticket %s - image.png".formatted(number);
    }

    private static String attachmentOf(String number) {
        return "Ticket %s - étiquette.txt".formatted(number);
    }

    /// True when these words stand in the thread.
    private boolean reads(String words) {
        return RealWindow.onScreen(() -> robot.lookup(node -> node instanceof Text text && words.equals(text.getText()))
                .tryQuery()
                .isPresent());
    }

    private boolean isUnread(String title) {
        return RealWindow.onScreen(() -> window.rows()
                .stream()
                .filter(
                        row -> row.getItem() instanceof Line.Ticket ticket && ticket.title().equals(title))
                .anyMatch(
                        row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unread"))));
    }

    private void waitForMail(String to, String subject) {
        screen.waitUntil(() -> mails().contains(to + ": " + subject), subject + " to " + to);
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(window.data().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(JourneyTest::mail).toList();
        }
    }

    private static String mail(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(null, bytes);
            String to = ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
            return to + ": " + mail.getSubject();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
