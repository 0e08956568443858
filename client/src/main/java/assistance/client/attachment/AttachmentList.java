package assistance.client.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.client.connection.Upload;
import assistance.client.ui.Background;

/// The documents chosen to go with a message, and why others could not be taken.
public final class AttachmentList {
    private final FileCheck check;
    private final UnaryOperator<Upload> keep;
    private final Background background;
    private final Map<Upload, Path> sources = new HashMap<>();
    private final ObservableList<Upload> uploads = FXCollections.observableArrayList();
    private final ObservableList<Upload> shownUploads = FXCollections.unmodifiableObservableList(uploads);
    private final RefusedFiles refused = new RefusedFiles(this::release);
    private final Set<Path> scratch = new HashSet<>();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(this, "checking");
    private final BooleanProperty sending = new SimpleBooleanProperty(this, "sending");
    private final LongProperty sent = new SimpleLongProperty(this, "sent");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total");
    /// Names of what is being made.
    private final Set<String> coming = new HashSet<>();
    private int checks;

    /// Writes a document that does not lie on the disk yet.
    @FunctionalInterface
    public interface Maker {
        /// Does so, and waits for the disk.
        void write(Path file) throws IOException;
    }

    /// @param keep takes a document's bytes to where they are safe; waits for the disk
    public AttachmentList(FileCheck check, UnaryOperator<Upload> keep, Background background) {
        this.check = check;
        this.keep = keep;
        this.background = background;
        total.bind(Bindings.createLongBinding(() -> uploads.stream().mapToLong(Upload::size).sum(), uploads));
    }

    /// The chosen documents, in the order they were added.
    public ObservableList<Upload> uploads() {
        return shownUploads;
    }

    /// What could not be taken; empty when all was.
    public ObservableList<Refusal> refusals() {
        return refused.shown();
    }

    /// Leaves out for good an image that could be made smaller.
    public void dismiss(Refusal.Large refusal) {
        refused.drop(refusal);
    }

    private void release(Path file) {
        if (scratch.remove(file)) {
            background.act(() -> Scratch.discard(file), () -> {}, _ -> {});
        }
    }

    /// True while files are looked at; a message sent now would go without them.
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// True while the documents are on their way: none comes or goes then.
    public BooleanProperty sendingProperty() {
        return sending;
    }

    /// How many bytes of all documents have left; they leave in their order.
    public LongProperty sentProperty() {
        return sent;
    }

    /// How much of one document has left, from 0 to 1.
    double sentOf(Upload upload) {
        long before = uploads.stream().takeWhile(other -> !other.equals(upload)).mapToLong(Upload::size).sum();
        return Math.clamp((double) (sent.get() - before) / upload.size(), 0, 1);
    }

    /// The bytes of all documents together.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Takes the files that can be sent; a file already chosen is left as it is.
    public void add(List<Path> files) {
        if (files.isEmpty() || sending.get()) {
            return;
        }
        Set<Path> wanted = new LinkedHashSet<>();
        files.forEach(file -> wanted.add(file.toAbsolutePath().normalize()));
        wanted.removeAll(sources.values());
        looking(1);
        background.run(() -> wanted.stream().map(this::look).toList(), this::take, _ -> failed());
    }

    /// Takes a document that is made first, such as a copied picture, under the next free name: the same again is
    /// another document.
    public void make(String name, Maker maker) {
        if (sending.get()) {
            return;
        }
        String free = FreeName.of(name, this::isTaken);
        coming.add(free);
        looking(1);
        background.run(() -> made(free, maker), document -> {
            coming.remove(free);
            if (document.needs(document.source())) {
                scratch.add(document.source());
            }
            take(List.of(document));
        }, _ -> {
            coming.remove(free);
            failed();
        });
    }

    private boolean isTaken(String name) {
        return coming.contains(name) || uploads.stream().anyMatch(upload -> upload.name().equals(name));
    }

    private Looked made(String name, Maker maker) throws IOException {
        Path file = Scratch.file(name);
        boolean needed = false;
        try {
            maker.write(file);
            Looked looked = look(file);
            needed = looked.needs(file);
            return looked;
        } finally {
            if (!needed) {
                Scratch.discard(file);
            }
        }
    }

    private void failed() {
        looking(-1);
        refuse(check.texts().get("attachment.failed"));
    }

    /// Says why something could not be taken.
    ///
    /// @param sentence a whole one
    public void refuse(String sentence) {
        refused.add(List.of(new Refusal.Final(sentence)));
    }

    private Looked look(Path file) {
        FileCheck.Result result = check.look(file);
        return new Looked(file, result instanceof FileCheck.Result.Accepted(Upload upload)
                ? new FileCheck.Result.Accepted(keep.apply(upload))
                : result);
    }

    private void take(List<Looked> files) {
        looking(-1);
        List<Refusal> found = new ArrayList<>();
        int tooMany = 0;
        for (Looked file : files) {
            switch (file.result()) {
                case FileCheck.Result.Refused(Refusal why) -> found.add(why);
                case FileCheck.Result.Accepted _ when sources.containsValue(file.source()) -> {
                }
                case FileCheck.Result.Accepted _ when uploads.size() >= most() -> tooMany++;
                case FileCheck.Result.Accepted(Upload upload) -> {
                    sources.put(upload, file.source());
                    uploads.add(upload);
                }
            }
        }
        if (tooMany > 0) {
            found.add(new Refusal.Final(check.texts().get("attachment.tooMany", most(), tooMany)));
        }
        refused.add(found);
    }

    private void looking(int more) {
        checks += more;
        checking.set(checks > 0);
    }

    private int most() {
        return check.limits().attachments();
    }

    /// Leaves a document out again.
    public void remove(Upload upload) {
        uploads.remove(upload);
        sources.remove(upload);
        refused.add(List.of());
    }

    /// Shows the documents of a draft taken up again.
    public void restore(List<Upload> documents) {
        clear();
        uploads.setAll(documents);
    }

    /// Starts over, after the documents were sent.
    public void clear() {
        uploads.clear();
        sources.clear();
        refused.clear();
    }

    /// How files are looked at, also once more before they are sent.
    public FileCheck check() {
        return check;
    }

    private record Looked(Path source, FileCheck.Result result) {
        /// Where there was no room for a copy, or a smaller picture is to be made of it.
        boolean needs(Path file) {
            return switch (result) {
                case FileCheck.Result.Accepted(Upload upload) -> upload.file().equals(file);
                case FileCheck.Result.Refused(Refusal why) -> why instanceof Refusal.Large;
            };
        }
    }
}
