package assistance.client.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import assistance.client.connection.Upload;

/// The drafts of one account on this computer, each in a folder of its own. It waits for the disk: not for the FX
/// thread.
public final class DraftStore {
    private static final System.Logger LOG = System.getLogger(DraftStore.class.getName());
    private static final String PUT_ASIDE = "unreadable-";

    private final Path folder;

    public DraftStore(Path folder) {
        this.folder = folder;
    }

    /// The drafts of an account at a server.
    ///
    /// @param home the client's folder
    public static DraftStore of(Path home, URI server, long userId) {
        // The readable part is for people; the other keeps apart what reads alike.
        String readable = String.valueOf(server.getHost()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
        UUID exact = UUID.nameUUIDFromBytes(server.toString().getBytes(StandardCharsets.UTF_8));
        return new DraftStore(home.resolve("drafts").resolve(readable + "-" + exact).resolve(Long.toString(userId)));
    }

    /// Everything kept, the latest first. What can't be read is put aside: it must not stop the start.
    public List<Draft> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isDirectory).filter(DraftStore::isDraft).toList()) {
                read(entry, drafts);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, "The drafts cannot be read", unreadable);
        }
        drafts.sort(Comparator.comparing(Draft::changedAt).reversed());
        return drafts;
    }

    /// Writes a draft in place of what it was.
    public void save(Draft draft) throws IOException {
        of(draft.id()).write(draft);
    }

    /// Forgets a draft with its documents.
    public void delete(String id) throws IOException {
        of(id).delete();
    }

    /// Takes the bytes of a draft's document in, so that its source may vanish.
    public Upload keep(String id, Upload document) throws IOException {
        return of(id).keep(document);
    }

    private DraftFolder of(String id) {
        return new DraftFolder(folder.resolve(id));
    }

    private static boolean isDraft(Path entry) {
        return !String.valueOf(entry.getFileName()).startsWith(PUT_ASIDE);
    }

    private void read(Path entry, List<Draft> drafts) {
        try {
            DraftFolder one = new DraftFolder(entry);
            if (one.isDraft()) {
                drafts.add(one.read());
            }
        } catch (IOException damaged) {
            putAside(entry, damaged);
        }
    }

    private void putAside(Path entry, IOException damaged) {
        LOG.log(Level.WARNING, "A draft is put aside: it cannot be read", damaged);
        try {
            Files.move(entry, entry.resolveSibling(PUT_ASIDE + entry.getFileName()));
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "The unreadable draft stays where it is", stays);
        }
    }
}
