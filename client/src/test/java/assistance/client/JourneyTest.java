package assistance.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
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
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Line;
import assistance.client.connection.Fingerprint;
import assistance.client.settings.Settings;
import assistance.client.ui.Theme;
import assistance.server.Setting;

/// The main job from end to end, by the windows alone: a customer opens a ticket, support answers, the customer reads
/// the answer, and each is told by mail.
@WindowTest
class JourneyTest {
    private static final String TITLE = "Étiquettes décalées";
    private static final String REQUEST = "Les étiquettes sortent décalées d’un centimètre.";
    private static final String ANSWER = "Quelle imprimante utilisez-vous ?";

    private static final long ANSWER_MILLIS = 15_000;

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final Path data = folder.resolve("data");
    private final assistance.server.Wiring server = new assistance.server.Wiring(
            assistance.server.Settings.of(Map.of(Setting.DATA, data.toString(), Setting.HOST, "localhost",
                    Setting.PORT, "0", Setting.DEMO, "true")),
            Clock.systemUTC());

    @Start
    void start(Stage stage) throws IOException {
        server.start();
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("settings.properties"), "language=fr");
        Settings settings = new Settings(home);
        URI address = URI.create("https://localhost:" + server.port());
        settings.chooseServer(address);
        settings.trust(address, Fingerprint.plain(server.fingerprint()));
        Path document = Files.writeString(folder.resolve("étiquette.txt"), "contenu");

        Theme theme = new Theme();
        Scene scene = new Scene(new StackPane(), 1000, 800);
        theme.dress(scene);
        stage.setScene(scene);
        Desktop desktop = new Desktop(_ -> {}, _ -> List.of(document), (_, _) -> Optional.empty());
        new Wiring(settings, theme, scene, desktop).showLogin();
        stage.show();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCustomerAsksSupportAnswersAndTheCustomerReadsIt() throws Exception {
        signIn("client@demo.example");
        String number = openTicket();
        signOut();

        signIn("agent@demo.example");
        assertTrue(isUnread(TITLE));
        robot.clickOn(TITLE);
        screen.waitUntil(() -> reads(REQUEST) && screen.shows(attachmentOf(number)), "the customer's message");
        robot.clickOn("#message").write(ANSWER);
        robot.clickOn(robot.lookup("#send").lookup(".arrow-button").<Node>query());
        robot.clickOn("Envoyer et passer En attente client");
        waitForTitle("Ticket n°%s – En attente client".formatted(number));
        screen.waitUntil(() -> reads(ANSWER), "the answer in the thread");
        signOut();

        signIn("client@demo.example");
        robot.clickOn("#view-UNREAD");
        waitForTitle("Tickets non lus");
        screen.waitFor(TITLE);
        assertTrue(isUnread(TITLE));
        robot.clickOn(TITLE);
        screen.waitUntil(() -> reads(ANSWER), "the answer");
        robot.clickOn("#view-OPEN");
        waitForTitle("Tickets en cours");
        screen.waitFor(TITLE);
        screen.waitUntil(() -> !isUnread(TITLE), "the ticket being read");

        String about = "[Ticket %s] ".formatted(number);
        waitForMail("client@demo.example", about + "Votre demande est enregistrée\u00a0: " + TITLE);
        waitForMail("agent@demo.example", about + "Nouveau ticket\u00a0: " + TITLE);
        waitForMail("client@demo.example", about + "Nouvelle réponse\u00a0: " + TITLE);
    }

    private void signIn(String email) {
        screen.waitFor("Connexion");
        robot.doubleClickOn("#email").eraseText(60).write(email);
        robot.clickOn("#password").write("demo-assistance");
        robot.clickOn("#sign-in");
        waitForTitle("Tickets en cours");
        screen.waitUntil(() -> !rows().isEmpty(), "the list");
    }

    private void signOut() {
        robot.clickOn("#user-menu");
        screen.waitFor("Déconnexion");
        robot.clickOn("Déconnexion");
        screen.waitFor("Mot de passe oublié");
    }

    /// Fills the form in, submits it and gives the number of the ticket that opens.
    private String openTicket() {
        robot.clickOn("#open-ticket");
        waitForTitle("Ouvrir un ticket");
        robot.clickOn(robot.lookup(".combo-box").nth(1).<Node>query());
        robot.clickOn("Assistance Gestion");
        robot.clickOn(robot.lookup(".form-row .text-field").<Node>query()).write(TITLE);
        robot.clickOn(robot.lookup(".text-area").<Node>query()).write(REQUEST);
        robot.clickOn(".attachment-choose");
        screen.waitFor("étiquette.txt");
        robot.clickOn("Soumettre le ticket");
        screen.waitUntil(() -> pageTitle().endsWith("Soumis"), "the new ticket");
        screen.waitUntil(() -> reads(REQUEST), "its message");
        String number = pageTitle().replaceAll("\\D", "");
        assertTrue(screen.shows(attachmentOf(number)));
        assertFalse(number.isEmpty());
        return number;
    }

    private static String attachmentOf(String number) {
        return "Ticket %s - étiquette.txt".formatted(number);
    }

    private void waitForTitle(String title) {
        screen.waitUntil(() -> title.equals(pageTitle()), title);
    }

    private String pageTitle() {
        return onScreen(() -> robot.lookup("#page-title").tryQueryAs(Labeled.class).map(Labeled::getText).orElse(""));
    }

    /// True when these words stand in the thread.
    private boolean reads(String words) {
        return onScreen(() -> robot.lookup(node -> node instanceof Text text && words.equals(text.getText()))
                .tryQuery()
                .isPresent());
    }

    private boolean isUnread(String title) {
        return onScreen(() -> rows().stream()
                .filter(
                        row -> row.getItem() instanceof Line.Ticket ticket && ticket.title().equals(title))
                .anyMatch(
                        row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unread"))));
    }

    @SuppressWarnings("rawtypes")
    private List<TableRow> rows() {
        return List.copyOf(robot.lookup(".table-row-cell:filled").queryAllAs(TableRow.class));
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(ANSWER_MILLIS, question);
    }

    private void waitForMail(String to, String subject) {
        screen.waitUntil(() -> mails().contains(to + ": " + subject), subject + " to " + to);
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
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
