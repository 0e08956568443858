package assistance.client.attachment.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.Reference;
import assistance.client.Screen;
import assistance.client.WindowTest;
import assistance.client.attachment.AttachmentList;
import assistance.client.attachment.FileCheck;
import assistance.client.attachment.Refusal;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.TestWindow;
import assistance.client.ui.Texts;

@WindowTest
@Tag("display")
class FilePasteTest {
    private static final int ORANGE = 0xffffc800;

    private final Path folder;
    private final AttachmentList list;
    private final Screen screen = new Screen(new FxRobot());
    @SuppressWarnings("NullAway.Init")
    private TextField field;
    @SuppressWarnings("NullAway.Init")
    private Button button;

    FilePasteTest(@TempDir Path folder) {
        this.folder = folder;
        list = new AttachmentList(new FileCheck(Reference.Limits.DEFAULT, new Texts(Locale.FRANCE)), this::kept,
                Background.threads());
    }

    @Start
    void start(Stage stage) {
        field = new TextField();
        button = new Button("Autre part");
        VBox form = new VBox(field, button);
        FilePaste.on(form, list);
        TestWindow.show(stage, form, 400, 200);
    }

    @AfterEach
    void forgetWhatWasCopied(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
    }

    @Test
    void aCopiedPictureBecomesADocumentAndTheNextOneHasTheNextName(FxRobot robot) throws IOException {
        copy(robot, content -> content.putImage(orange(40, 30)));
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.SHIFT, KeyCode.INSERT);
        screen.waitUntil(() -> list.uploads().size() == 2, "two documents");

        assertEquals(List.of("image.png", "image (2).png"), names().stream().sorted().toList().reversed());
        BufferedImage picture = ImageIO.read(list.uploads().getFirst().file().toFile());
        assertEquals(List.of(40, 30), List.of(picture.getWidth(), picture.getHeight()));
        assertEquals(ORANGE, picture.getRGB(20, 15));
        assertEquals("", field.getText());
    }

    @Test
    void copiedFilesAreAttachedAsTheyAreEvenWhereTextStandsBesideThem(FxRobot robot) throws IOException {
        Path good = Files.writeString(folder.resolve("journal.log"), "contenu");
        Path gone = folder.resolve("disparu.txt");
        copy(robot, content -> {
            content.putFiles(List.of(good.toFile(), folder.toFile(), gone.toFile()));
            content.putString(good.toString());
        });
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);
        screen.waitUntil(() -> !list.uploads().isEmpty(), "a document");

        assertEquals(List.of("journal.log"), names());
        assertEquals("contenu", Files.readString(list.uploads().getFirst().file()));
        assertEquals(2, refusals().size());
        assertTrue(refusals().getFirst().contains("est un dossier"));
        assertTrue(refusals().getLast().contains("disparu.txt\u00a0» ne peut pas être lu"));
        assertEquals("", field.getText());
    }

    @Test
    void textWithItsPictureStaysTextInAField(FxRobot robot) {
        copy(robot, content -> {
            content.putString("Cellule A1");
            content.putImage(orange(40, 30));
        });
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("Cellule A1", field.getText());
        assertFalse(list.checkingProperty().get());

        robot.clickOn(button).push(KeyCode.CONTROL, KeyCode.V);
        screen.waitUntil(() -> !list.uploads().isEmpty(), "a document");
        assertEquals(List.of("image.png"), names());
    }

    @Test
    void theMenuOfATextFieldPastesAPicture(FxRobot robot) {
        copy(robot, content -> content.putImage(orange(40, 30)));
        robot.rightClickOn(field).clickOn("Coller en pièce jointe");
        screen.waitUntil(() -> !list.uploads().isEmpty(), "a document");

        assertEquals(List.of("image.png"), names());
    }

    @Test
    void textTooLongForAMessageBecomesADocument(FxRobot robot) throws IOException {
        String log = "ligne du journal\n".repeat(10_000);
        copy(robot, content -> content.putString(log));
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);
        screen.waitUntil(() -> !list.uploads().isEmpty(), "a document");

        assertEquals(List.of("texte.txt"), names());
        assertEquals(log, Files.readString(list.uploads().getFirst().file()));
        assertEquals("", field.getText());
    }

    @Test
    void aTextOfFiveMegabytesIsRefusedAsAnyDocumentOfThatSize(FxRobot robot) {
        copy(robot, content -> content.putString("x".repeat(5 * 1024 * 1024)));
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);
        screen.waitUntil(() -> !list.refusals().isEmpty(), "a refusal");

        assertTrue(refusals().getFirst().contains("texte.txt\u00a0» fait 5\u00a0Mo"), refusals().getFirst());
        assertEquals("", field.getText());
    }

    @Test
    void nothingComesWhileTheDocumentsAreOnTheirWay(FxRobot robot) {
        copy(robot, content -> content.putImage(orange(40, 30)));
        robot.interact(() -> list.sendingProperty().set(true));
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.V);

        assertFalse(list.checkingProperty().get());
        assertEquals(List.of(), names());
    }

    private Upload kept(Upload upload) {
        try {
            return new Upload(upload.name(), Files.copy(upload.file(), folder.resolve("kept " + upload.name())),
                    upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(FxRobot robot, Consumer<ClipboardContent> fill) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            fill.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Image orange(int width, int height) {
        WritableImage image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setArgb(x, y, ORANGE);
            }
        }
        return image;
    }

    private List<String> refusals() {
        return list.refusals().stream().map(Refusal::sentence).toList();
    }

    private List<String> names() {
        return list.uploads().stream().map(Upload::name).toList();
    }
}
