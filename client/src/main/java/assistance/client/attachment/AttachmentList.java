package assistance.client.attachment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.client.connection.Upload;
import assistance.client.ui.Background;

/// The documents chosen to go with a message, and why others could not be taken.
public final class AttachmentList {
    private final FileCheck check;
    private final Background background;
    private final ObservableList<Upload> uploads = FXCollections.observableArrayList();
    private final ObservableList<Upload> shownUploads = FXCollections.unmodifiableObservableList(uploads);
    private final ObservableList<String> refusals = FXCollections.observableArrayList();
    private final ObservableList<String> shownRefusals = FXCollections.unmodifiableObservableList(refusals);
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(this, "checking");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total");
    private int checks;

    public AttachmentList(FileCheck check, Background background) {
        this.check = check;
        this.background = background;
        total.bind(Bindings.createLongBinding(() -> uploads.stream().mapToLong(Upload::size).sum(), uploads));
    }

    /// The chosen documents, in the order they were added.
    public ObservableList<Upload> uploads() {
        return shownUploads;
    }

    /// Whole sentences about the files the last addition left out; empty when it took them all.
    public ObservableList<String> refusals() {
        return shownRefusals;
    }

    /// True while files are looked at; a message sent now would go without them.
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// The bytes of all documents together.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Takes the files that can be sent; a file already chosen is left as it is.
    public void add(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Set<Path> wanted = new LinkedHashSet<>();
        files.forEach(file -> wanted.add(file.toAbsolutePath().normalize()));
        looking(1);
        background.run(() -> wanted.stream().map(check::look).toList(), this::take, _ -> {
            looking(-1);
            refusals.setAll(check.texts().get("attachment.failed"));
        });
    }

    private void take(List<FileCheck.Result> results) {
        looking(-1);
        List<String> sentences = new ArrayList<>();
        int tooMany = 0;
        for (FileCheck.Result result : results) {
            switch (result) {
                case FileCheck.Result.Refused(String sentence) -> sentences.add(sentence);
                case FileCheck.Result.Accepted(Upload upload) when holds(upload.file()) -> {
                }
                case FileCheck.Result.Accepted(Upload _) when uploads.size() >= most() -> tooMany++;
                case FileCheck.Result.Accepted(Upload upload) -> uploads.add(upload);
            }
        }
        if (tooMany > 0) {
            sentences.add(check.texts().get("attachment.tooMany", most(), tooMany));
        }
        refusals.setAll(sentences);
    }

    private void looking(int more) {
        checks += more;
        checking.set(checks > 0);
    }

    private boolean holds(Path file) {
        return uploads.stream().anyMatch(upload -> upload.file().equals(file));
    }

    private int most() {
        return check.limits().attachments();
    }

    /// Leaves a document out again.
    public void remove(Upload upload) {
        uploads.remove(upload);
        refusals.clear();
    }

    /// Starts over, after the documents were sent.
    public void clear() {
        uploads.clear();
        refusals.clear();
    }

    /// How files are looked at, also once more before they are sent.
    public FileCheck check() {
        return check;
    }
}
