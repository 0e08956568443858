package assistance.client.attachment.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Reference;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.AttachmentPicker;
import assistance.client.attachment.FileCheck;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
class ShrinkDialogTest {
    private static final int LIMIT = 2 * 1024 * 1024;

    private final Path folder;
    private final Texts texts = new Texts(Locale.FRANCE);
    private final Background background = Background.threads();
    private final AttachmentList list = new AttachmentList(new FileCheck(Reference.Limits.DEFAULT, texts),
            upload -> upload, background);
    private final Screen screen = new Screen(new FxRobot());

    ShrinkDialogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) {
        AttachmentPicker picker = new AttachmentPicker(list, texts, background, _ -> List.of());
        TestWindow.show(stage, new VBox(picker), 800, 700);
    }

    @Test
    void showsTheSmallerImageAndAttachesItWhenTheUserAgrees(FxRobot robot) throws IOException {
        offer(robot);
        robot.clickOn("Réduire l’image");
        Button take = waitForResult(robot);
        assertTrue(screen.shows("2,9\u00a0Mo · 1\u202f000 × 1\u202f000 pixels"));
        assertTrue(robot.lookup(".shrink-preview .image-view").queryAs(ImageView.class).getImage().getWidth() > 100);

        robot.clickOn(take);
        screen.waitUntil(() -> !list.uploads().isEmpty(), "the document");

        Upload upload = list.uploads().getFirst();
        assertEquals("photo.jpg", upload.name());
        assertTrue(upload.size() <= LIMIT);
        BufferedImage picture = ImageIO.read(upload.file().toFile());
        assertTrue(screen.shows("photo.jpg"));
        assertEquals(picture.getWidth(), picture.getHeight());
        assertEquals(List.of(), list.refusals());
    }

    @Test
    void leavesTheOfferStandingWhenTheUserDoesNotAgree(FxRobot robot) throws IOException {
        offer(robot);
        robot.clickOn("Réduire l’image");
        waitForResult(robot);
        robot.clickOn("Annuler");

        assertEquals(List.of(), list.uploads());
        assertEquals(1, list.refusals().size());
        robot.clickOn(".attachment-cross");
        assertEquals(List.of(), list.refusals());
        assertFalse(list.checkingProperty().get());
    }

    private void offer(FxRobot robot) throws IOException {
        BufferedImage picture = new BufferedImage(1_000, 1_000, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(1);
        for (int i = 0; i < 1_000_000; i++) {
            picture.setRGB(i % 1_000, i / 1_000, chance.nextInt(0x1000000));
        }
        Path file = folder.resolve("photo.png");
        ImageIO.write(picture, "png", file.toFile());
        robot.interact(() -> list.add(List.of(file)));
        screen.waitFor("Réduire l’image");
    }

    private Button waitForResult(FxRobot robot) {
        screen.waitUntil(() -> robot.lookup("#take-shrunk")
                .tryQueryAs(Button.class)
                .filter(button -> !button.isDisabled())
                .isPresent(), "the smaller image");
        return robot.lookup("#take-shrunk").queryAs(Button.class);
    }
}
