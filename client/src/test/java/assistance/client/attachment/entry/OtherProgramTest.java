package assistance.client.attachment.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import assistance.api.Reference;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

/// Another program is the source of what is dragged over the window or pasted there.
@WindowTest
@Tag("display")
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk")
class OtherProgramTest {
    private static final int STEPS = 15;

    private final Path folder;
    private final AttachmentList list = new AttachmentList(
            new FileCheck(Reference.Limits.DEFAULT, new Texts(Locale.FRANCE)), upload -> upload,
            Background.threads());
    private final Screen screen = new Screen(new FxRobot());
    private boolean takes = true;
    private @Nullable Process other;
    @SuppressWarnings("NullAway.Init")
    private TextField field;
    @SuppressWarnings("NullAway.Init")
    private DropZone zone;
    @SuppressWarnings("NullAway.Init")
    private StackPane page;

    OtherProgramTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) {
        field = new TextField();
        page = new StackPane(field);
        FilePaste.on(page, list);
        zone = new DropZone(page, () -> takes ? Optional.of(list) : Optional.empty(), new Texts(Locale.FRANCE));
        page.getChildren().add(zone);
        TestWindow.show(stage, page, 600, 400);
        stage.setX(100);
        stage.setY(100);
    }

    @AfterEach
    void endTheOtherProgram(FxRobot robot) throws InterruptedException {
        robot.release(MouseButton.PRIMARY);
        if (other != null) {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void filesDraggedFromItShowTheZoneAndAreAttachedWhereverTheyFall(FxRobot robot) throws Exception {
        Path log = Files.writeString(folder.resolve("journal é.log"), "contenu");
        Path data = Files.write(folder.resolve("relevé.bin"), new byte[]{1, 2, 3});
        start(OtherProgram.DRAG, log, data);
        drag(robot, 30);
        screen.waitUntil(zone::isVisible, "the zone");
        assertTrue(screen.shows("Déposez vos fichiers ici pour les joindre"));
        robot.moveTo(source(), Motion.DIRECT);
        screen.waitUntil(() -> !zone.isVisible(), "no zone for what has left the window");
        move(robot, source(), inside(300));
        screen.waitUntil(zone::isVisible, "the zone again");

        robot.release(MouseButton.PRIMARY);
        screen.waitUntil(() -> list.uploads().size() == 2, "the documents");

        assertFalse(zone.isVisible());
        assertEquals("contenu", Files.readString(list.uploads().getFirst().file()));
        assertEquals("journal é.log", list.uploads().getFirst().name());
        assertEquals(3, list.uploads().getLast().size());
    }

    @Test
    void aPageThatTakesNothingShowsNoZoneAndLetsNothingFall(FxRobot robot) throws Exception {
        takes = false;
        List<Boolean> shown = new ArrayList<>();
        robot.interact(() -> zone.visibleProperty().subscribe(visible -> {
            if (visible) {
                shown.add(true);
            }
        }));
        List<Boolean> over = new ArrayList<>();
        robot.interact(() -> page.setOnDragOver(_ -> over.add(true)));
        start(OtherProgram.DRAG, Files.writeString(folder.resolve("journal.log"), "contenu"));
        drag(robot, 30);
        screen.waitUntil(() -> !over.isEmpty(), "the drag");

        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(), shown);
        assertEquals(List.of(), list.uploads());
        assertFalse(list.checkingProperty().get());
    }

    @Test
    void aPictureCopiedThereIsPasted(FxRobot robot) throws Exception {
        start(OtherProgram.COPY_PICTURE);
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);
        screen.waitUntil(() -> list.uploads().size() == 1, "the picture");

        Upload upload = list.uploads().getFirst();
        BufferedImage picture = ImageIO.read(upload.file().toFile());
        assertEquals("image.png", upload.name());
        assertEquals(OtherProgram.WIDTH, picture.getWidth());
        assertEquals(OtherProgram.HEIGHT, picture.getHeight());
        assertEquals(OtherProgram.COLOUR, picture.getRGB(20, 10));
    }

    @Test
    void filesCopiedThereArePasted(FxRobot robot) throws Exception {
        start(OtherProgram.COPY_FILES, Files.writeString(folder.resolve("journal.log"), "contenu"), folder);
        robot.clickOn(field).push(KeyCode.SHIFT, KeyCode.INSERT);
        screen.waitUntil(() -> list.uploads().size() == 1, "the document");

        assertEquals("contenu", Files.readString(list.uploads().getFirst().file()));
        assertTrue(list.refusals().getFirst().sentence().contains("est un dossier"));
        assertEquals("", field.getText());
    }

    /// Takes hold of the other window's files and brings them over this one. That window is shown before the window
    /// manager has put it in its place: pressed too soon, the button would take hold of what is behind.
    private void drag(FxRobot robot, double fromLeft) throws IOException {
        Point2D from = source();
        robot.moveTo(from.subtract(4, 4), Motion.DIRECT).moveTo(from, Motion.DIRECT);
        screen.waitUntil(said()::ready, "the other window under the pointer");
        assertEquals(OtherProgram.UNDER_POINTER, said().readLine());
        robot.press(MouseButton.PRIMARY);
        move(robot, from, inside(fromLeft));
    }

    private Point2D inside(double fromLeft) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> page.localToScreen(fromLeft, 30));
    }

    private static void move(FxRobot robot, Point2D from, Point2D to) {
        for (int step = 1; step <= STEPS; step++) {
            robot.moveTo(from.interpolate(to, (double) step / STEPS), Motion.DIRECT);
        }
    }

    private static Point2D source() {
        return new Point2D(OtherProgram.X + OtherProgram.WIDTH / 2.0, OtherProgram.Y + OtherProgram.HEIGHT / 2.0);
    }

    /// What the other program says; always the same reader.
    private BufferedReader said() {
        return Objects.requireNonNull(other).inputReader(StandardCharsets.UTF_8);
    }

    private void start(String what, Path... files) throws IOException {
        List<String> command = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=gtk", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), OtherProgram.class.getName(), what),
                Arrays.stream(files).map(Path::toString)).toList();
        other = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals(OtherProgram.READY, said().readLine());
    }
}
