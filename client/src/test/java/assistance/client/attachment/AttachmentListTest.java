package assistance.client.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.Reference;
import assistance.client.connection.Upload;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class AttachmentListTest {
    private static final int LIMIT = 2 * 1024 * 1024;

    @TempDir
    Path folder;

    private final FileCheck check = new FileCheck(Reference.Limits.DEFAULT, Texts.forLanguage("fr"));
    private final AttachmentList list = new AttachmentList(check, upload -> upload,
            new Background(Runnable::run, Runnable::run));

    @Test
    void takesAFileOfExactlyTheLargestSize() throws IOException {
        list.add(List.of(file("image.png", LIMIT)));

        assertEquals(List.of("image.png"), names());
        assertEquals(LIMIT, list.totalProperty().get());
        assertEquals(List.of(), refusals());
    }

    @Test
    void refusesAFileOneByteLargerAndSaysItsSize() throws IOException {
        list.add(List.of(file("vidéo.mp4", LIMIT + 1)));

        assertEquals(List.of(), names());
        assertEquals(List.of("Le fichier «\u00a0vidéo.mp4\u00a0» fait 2,1\u00a0Mo\u00a0: un document ne peut pas "
                + "dépasser 2\u00a0Mo. Réduisez-le ou compressez-le, puis ajoutez-le de nouveau."), refusals());
    }

    @Test
    void takesTheGoodFilesOfASelectionAndNamesTheOthers() throws IOException {
        Path gone = folder.resolve("disparu.txt");

        list.add(List.of(file("vide.txt", 0), file("bon.txt", 3), folder, gone));

        assertEquals(List.of("bon.txt"), names());
        assertEquals(3, refusals().size());
        assertTrue(refusals().get(0).contains("vide.txt\u00a0» est vide"));
        assertTrue(refusals().get(1).contains("est un dossier"));
        assertTrue(refusals().get(2).contains("disparu.txt\u00a0» ne peut pas être lu"));
    }

    @Test
    void takesEachFileOnce() throws IOException {
        Path file = file("journal.log", 5);

        list.add(List.of(file, folder.resolve("x/../journal.log")));
        list.add(List.of(file));

        assertEquals(List.of("journal.log"), names());
        assertEquals(List.of(), refusals());
    }

    @Test
    void takesTwentyFilesAndSaysHowManyWereLeftOut() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            files.add(file("f" + i, 1));
        }

        list.add(files);

        assertEquals(20, list.uploads().size());
        assertEquals(
                List.of("Un message porte au plus 20 documents\u00a0: 3 fichiers n’ont pas été ajoutés."),
                refusals());
    }

    @Test
    void leavesOutWhatIsRemovedAndForgetsTheRefusals() throws IOException {
        list.add(List.of(file("a.txt", 1), file("b.txt", 2), file("vide.txt", 0)));

        list.remove(list.uploads().getFirst());

        assertEquals(List.of("b.txt"), names());
        assertEquals(2, list.totalProperty().get());
        assertEquals(List.of(), refusals());
    }

    @Test
    void isCheckingUntilTheDiskHasAnswered() throws IOException {
        Queue<Runnable> disk = new ArrayDeque<>();
        AttachmentList slow = new AttachmentList(check, upload -> upload, new Background(disk::add, Runnable::run));

        slow.add(List.of(file("a.txt", 1)));
        assertTrue(slow.checkingProperty().get());

        disk.remove().run();
        assertFalse(slow.checkingProperty().get());
        assertEquals(1, slow.uploads().size());
    }

    @Test
    void noticesAFileThatChangedOrVanishedSinceItWasChosen() throws IOException {
        Path grown = file("a.txt", 1);
        Path gone = file("b.txt", 1);
        list.add(List.of(grown, gone));
        assertTrue(check.firstChanged(list.uploads()).isEmpty());

        Files.write(grown, new byte[2]);
        assertTrue(check.firstChanged(list.uploads()).orElseThrow().contains("a.txt\u00a0» a changé"));

        Files.write(grown, new byte[1]);
        Files.delete(gone);
        assertTrue(check.firstChanged(list.uploads()).orElseThrow().contains("b.txt\u00a0» ne peut pas être lu"));
    }

    @Test
    void givesWhatIsMadeTheNextFreeNameAndLeavesNothingBehind() {
        List<Path> made = new ArrayList<>();
        AttachmentList keeping = new AttachmentList(check, this::kept, new Background(Runnable::run, Runnable::run));
        for (int i = 0; i < 3; i++) {
            keeping.make("image.png", file -> made.add(Files.writeString(file, "contenu")));
        }

        assertEquals(List.of("image.png", "image (2).png", "image (3).png"),
                keeping.uploads().stream().map(Upload::name).toList());
        assertEquals(3,
                made.stream().filter(file -> Files.notExists(file) && Files.notExists(file.getParent())).count());
    }

    @Test
    void keepsWhatWasMadeWhereThereWasNoRoomForACopy() throws IOException {
        list.make("image.png", file -> Files.writeString(file, "contenu"));

        assertEquals("contenu", Files.readString(list.uploads().getFirst().file()));
    }

    @Test
    void takesNothingWhileItIsOnItsWay() throws IOException {
        list.sendingProperty().set(true);
        list.add(List.of(file("a.txt", 1)));
        list.make("image.png", file -> Files.writeString(file, "contenu"));

        assertEquals(List.of(), names());
    }

    @Test
    void saysSoWhenSomethingCouldNotBeMade() {
        list.make("image.png", _ -> {
            throw new IOException("no room");
        });

        assertEquals(List.of("Les fichiers n’ont pas pu être lus. Ajoutez-les de nouveau."), refusals());
        assertFalse(list.checkingProperty().get());
    }

    @Test
    void takesTheGoodOnesOfAMixtureAndSaysWhyOfEachOther() throws IOException {
        Path picture = VastPng.write(folder.resolve("photo.png"), 50, 40, LIMIT);
        list.add(List.of(file("bon.txt", 3), file("vide.txt", 0), folder, folder.resolve("disparu.txt"),
                Files.createSymbolicLink(folder.resolve("lien.txt"), folder.resolve("nulle part")), picture,
                file("vidéo.mp4", LIMIT + 1), file("autre.txt", 4)));

        assertEquals(List.of("bon.txt", "autre.txt"), names());
        assertEquals(6, refusals().size());
        assertTrue(refusals().get(0).contains("vide.txt\u00a0» est vide"));
        assertTrue(refusals().get(1).contains("est un dossier"));
        assertTrue(refusals().get(2).contains("disparu.txt\u00a0» ne peut pas être lu"));
        assertTrue(refusals().get(3).contains("lien.txt\u00a0» ne peut pas être lu"));
        assertEquals("L’image «\u00a0photo.png\u00a0» fait 2,1\u00a0Mo\u00a0: un document ne peut pas dépasser "
                + "2\u00a0Mo.", refusals().get(4));
        assertTrue(refusals().get(5).contains("vidéo.mp4"));
    }

    @Test
    void anOfferToMakeAnImageSmallerStaysUntilItIsDecidedOn() throws IOException {
        Path picture = VastPng.write(folder.resolve("photo.png"), 50, 40, LIMIT);
        list.add(List.of(picture));
        list.add(List.of(picture, file("vide.txt", 0)));
        list.add(List.of(file("bon.txt", 3)));

        assertEquals(1, refusals().size());
        Refusal.Large offer = (Refusal.Large) list.refusals().getFirst();
        assertEquals(50, offer.picture().width());
        list.dismiss(offer);
        assertEquals(List.of(), list.refusals());
        assertTrue(Files.exists(picture));
    }

    @Test
    void aCopiedPictureTooLargeWaitsForTheDecisionAndIsGoneAfterIt() {
        list.make("image.png", file -> VastPng.write(file, 50, 40, LIMIT));
        Refusal.Large offer = (Refusal.Large) list.refusals().getFirst();
        assertTrue(Files.exists(offer.picture().file()));

        list.clear();
        assertTrue(Files.notExists(offer.picture().file()));
    }

    @Test
    void aPictureOfNineHundredMillionPixelsIsNeitherOfferedNorUnpacked() throws IOException {
        Path vast = VastPng.write(folder.resolve("vaste.png"), 30_000, 30_000, 0);
        list.add(List.of(vast));

        assertTrue(Files.size(vast) > LIMIT, Files.size(vast) + " bytes");
        assertEquals(List.of(), names());
        assertTrue(refusals().getFirst().contains("30\u202f000 × 30\u202f000 pixels"), refusals().getFirst());
        assertTrue(list.refusals().getFirst() instanceof Refusal.Final);
        assertTrue(Thumbnail.of(vast).isEmpty());
        try (InputStream bytes = Files.newInputStream(vast)) {
            assertTrue(Thumbnail.of(bytes, 2_400).isEmpty());
        }
    }

    @Test
    void tellsHowMuchOfEachDocumentHasLeft() throws IOException {
        list.add(List.of(file("a.txt", 100), file("b.txt", 300)));
        list.sentProperty().set(250);

        assertEquals(1, list.sentOf(list.uploads().get(0)));
        assertEquals(0.5, list.sentOf(list.uploads().get(1)));
    }

    private Upload kept(Upload upload) {
        try {
            return new Upload(upload.name(), Files.copy(upload.file(), folder.resolve("kept " + upload.name())),
                    upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> refusals() {
        return list.refusals().stream().map(Refusal::sentence).toList();
    }

    private List<String> names() {
        return list.uploads().stream().map(Upload::name).toList();
    }

    private Path file(String name, int size) throws IOException {
        return Files.write(folder.resolve(name), new byte[size]);
    }
}
