package assistance.client.grid.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.api.ExportTickets;
import assistance.api.TicketQuery;
import assistance.client.attachment.SafeName;
import assistance.client.connection.Failures;
import assistance.client.connection.ServerException;
import assistance.client.connection.Transfer;
import assistance.client.document.Saving;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// Saves what the grid shows as spreadsheets, several at a time if the user likes.
public final class Exports {
    private static final String ENDING = ".xlsx";
    /// From so many tickets on, an export tells how large others will be.
    private static final int TELLING = 1000;

    private final Source source;
    private final Background background;
    private final Failures failures;
    private final Texts texts;
    private final ObservableList<Export> shown = FXCollections.observableArrayList();
    private double bytesPerTicket;

    /// Brings the answer to a body to a file, whole or not at all.
    @FunctionalInterface
    public interface Source {
        /// Does so, and waits for the end.
        void download(String path, Object body, Path target, Transfer transfer) throws ServerException;
    }

    /// @param source the server, outside of tests
    public Exports(Source source, Background background, Texts texts) {
        this.source = source;
        this.background = background;
        this.failures = new Failures(texts);
        this.texts = texts;
    }

    /// Those to tell the user about: under way, or ended and not dismissed yet.
    public ObservableList<Export> shown() {
        return shown;
    }

    /// Asks where to save all pages of a query, proposing a name, and saves them there.
    ///
    /// @param title the name to propose, without its ending
    /// @param whereTo asks the user, see [assistance.client.attachment.FileDialogs#saveAs]; empty when the user gave up
    public void start(TicketQuery query, String title, Function<String, Optional<Path>> whereTo) {
        whereTo.apply(SafeName.of(title + ENDING)).ifPresent(target -> start(query, withEnding(target)));
    }

    /// Tries a failed export again.
    public void retry(Export failed) {
        shown.remove(failed);
        start(failed.query(), failed.target());
    }

    /// Breaks an export off; nothing of it stays.
    public void cancel(Export running) {
        running.transfer().cancel();
        shown.remove(running);
    }

    /// Closes the notice about an export that has ended.
    public void dismiss(Export ended) {
        shown.remove(ended);
    }

    private void start(TicketQuery query, Path target) {
        Export export = new Export(query, target, bytesPerTicket, background);
        shown.add(export);
        background.act(
                () -> source.download("/api/tickets/export", new ExportTickets(query), target, export.transfer()),
                () -> saved(export), failure -> export.ended(failed(export, failure)));
    }

    private void saved(Export export) {
        long tickets = export.ticketsProperty().get();
        if (tickets >= TELLING) {
            bytesPerTicket = (double) export.receivedProperty().get() / tickets;
        }
        export.ended(new Saving.Outcome.Saved());
    }

    private Saving.Outcome failed(Export export, Exception failure) {
        return new Saving.Outcome.Failed(
                texts.get("grid.export.failed", export.name(), failures.sentence(failure)));
    }

    /// A spreadsheet opens by its ending: one that was typed without gets it, unless another file has that name.
    private static Path withEnding(Path chosen) {
        Path ended = chosen.resolveSibling(chosen.getFileName() + ENDING);
        boolean typed = chosen.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
        return typed || Files.exists(ended) ? chosen : ended;
    }
}
