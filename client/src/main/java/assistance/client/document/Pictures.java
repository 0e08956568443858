package assistance.client.document;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

import assistance.api.Attachment;
import assistance.client.attachment.Thumbnail;
import assistance.client.connection.ServerException;
import assistance.client.ui.Background;

/// Brings the pictures among a ticket's documents, a few at a time, and keeps the small ones last looked at. A picture
/// too large to be shown, or broken, is none.
public final class Pictures {
    private static final Set<String> MEDIA_TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");
    private static final int AT_A_TIME = 3;
    private static final int KEPT = 60;
    /// The smaller side of a preview, in pixels: twice what is shown, for sharp screens.
    private static final int PREVIEW_SIDE = 400;
    private static final int LARGE_SIDE = 2_400;

    private final Source source;
    private final Background background;
    private final Semaphore lines = new Semaphore(AT_A_TIME);
    private final Map<Long, Image> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Image> eldest) {
            return size() > KEPT;
        }
    };

    /// Brings the bytes of a document.
    @FunctionalInterface
    public interface Source {
        /// Does so, and waits for them.
        byte[] bytes(String path) throws ServerException;
    }

    /// @param source the server, outside of tests
    public Pictures(Source source, Background background) {
        this.source = source;
        this.background = background;
    }

    /// True for what can be looked at without another program.
    public static boolean isPicture(Attachment document) {
        return MEDIA_TYPES.contains(document.mediaType());
    }

    /// Brings a preview, at once when it is kept.
    ///
    /// @param wanted asked in the background before anything is fetched
    void preview(Attachment picture, BooleanSupplier wanted, Consumer<Optional<Image>> show,
            Consumer<Exception> failed) {
        Image known = kept.get(picture.id());
        if (known != null) {
            show.accept(Optional.of(known));
            return;
        }
        background.run(() -> {
            lines.acquire();
            try {
                return wanted.getAsBoolean() ? read(picture, PREVIEW_SIDE) : Optional.<Image>empty();
            } finally {
                lines.release();
            }
        }, image -> {
            image.ifPresent(found -> kept.put(picture.id(), found));
            show.accept(image);
        }, failed);
    }

    /// Brings the picture itself, thinned out only when it is larger than any screen.
    void large(Attachment picture, Consumer<Optional<Image>> show, Consumer<Exception> failed) {
        background.run(() -> read(picture, LARGE_SIDE), show, failed);
    }

    private Optional<Image> read(Attachment picture, int side) throws ServerException {
        byte[] bytes = source.bytes("/api/attachments/" + picture.id());
        return Thumbnail.of(new ByteArrayInputStream(bytes), side);
    }
}
