package assistance.client.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Attachment;
import assistance.client.Nameless;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Trouble;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class ImageViewerTest {
    private static final Attachment PICTURE = new Attachment(5, "Ticket 37 - image.png", 1_000, "image/png");

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final Texts texts = Texts.forLanguage("fr");
    private final List<Attachment> saved = new ArrayList<>();
    private byte[] bytes = picture(200, 100);
    private @Nullable ServerException trouble;
    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        TestWindow.show(stage, new Label("Le ticket"), 700, 500);
    }

    @AfterEach
    void close() {
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".image-viewer").tryQuery().isEmpty());
    }

    @Test
    void showsASmallPictureAsItIsAndEnlargesItByKeysAndButtons() {
        open();
        assertEquals("100\u00a0%", percent());

        robot.push(KeyCode.ADD);
        String larger = percent();
        assertTrue(Integer.parseInt(larger.replaceAll("\\D", "")) > 100, larger);

        robot.push(KeyCode.DIGIT1);
        assertEquals("100\u00a0%", percent());
    }

    @Test
    void namesWhateverTheKeyboardReaches() {
        open();
        assertEquals(Set.of(), Nameless.on("picture viewer"));
    }

    @Test
    void fitsALargePictureIntoTheWindow() {
        bytes = picture(4_000, 1_000);
        open();
        assertTrue(Integer.parseInt(percent().replaceAll("\\D", "")) < 100, percent());
    }

    @Test
    void savesThePictureUnderItsName() {
        open();
        robot.clickOn("Enregistrer sous");
        assertEquals(List.of(PICTURE), saved);
    }

    @Test
    void saysWhatIsWrongWithAPictureThatIsBrokenOrDoesNotCome() {
        bytes = new byte[]{1, 2, 3};
        open();
        assertTrue(screen.shows(texts.get("document.noPicture")));
        robot.push(KeyCode.ESCAPE);

        trouble = Trouble.unreachable();
        open();
        assertTrue(robot.lookup(".image-place .label").queryLabeled().getText().contains("ne répond pas"));
    }

    private void open() {
        Pictures pictures = new Pictures(_ -> {
            if (trouble != null) {
                throw trouble;
            }
            return bytes;
        }, new Background(Runnable::run, Runnable::run));
        robot.interact(() -> ImageViewer.open(PICTURE,
                new DocumentCards.Actions(saved::add, _ -> {}, pictures, _ -> {}), new Failures(texts), texts, window));
    }

    private String percent() {
        return screen.textOf(".image-percent");
    }

    private static byte[] picture(int width, int height) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }
}
