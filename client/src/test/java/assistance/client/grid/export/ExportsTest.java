package assistance.client.grid.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.ExportTickets;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.client.connection.Trouble;
import assistance.client.document.Saving;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

class ExportsTest {
    private static final TicketQuery QUERY = TicketQuery.of(TicketView.OPEN).withSearch("écran");

    @TempDir
    Path folder;

    private final List<String> proposed = new ArrayList<>();
    private final List<Object> fetched = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void savesTheQueryWhereTheUserWants() {
        Exports exports = exports(this::save);
        exports.start(QUERY, "Tickets en cours 2026-11-24", name -> choose(name, "a.xlsx"));
        work();

        assertEquals(List.of("Tickets en cours 2026-11-24.xlsx"), proposed);
        assertEquals(List.of("/api/tickets/export", new ExportTickets(QUERY), folder.resolve("a.xlsx")), fetched);
        assertInstanceOf(Saving.Outcome.Saved.class, only(exports).outcomeProperty().get());
    }

    @Test
    void proposesANameThatEverySystemTakes() {
        exports(this::save).start(QUERY, "a/b:c", _ -> Optional.empty());
        exports(this::save).start(QUERY, "a/b:c", name -> choose(name, "a.xlsx"));

        assertEquals(List.of("a b c.xlsx"), proposed);
    }

    @Test
    void asksForNothingWhenTheUserGivesUp() {
        Exports exports = exports(this::save);
        exports.start(QUERY, "Tickets", _ -> Optional.empty());

        assertTrue(exports.shown().isEmpty());
        assertTrue(waiting.isEmpty());
    }

    @Test
    void aNameTypedWithoutItsEndingGetsIt() throws Exception {
        Exports exports = exports(this::save);
        exports.start(QUERY, "Tickets", name -> choose(name, "liste"));
        assertEquals("liste.xlsx", only(exports).name());

        Files.createFile(folder.resolve("autre.xlsx"));
        exports.dismiss(only(exports));
        exports.start(QUERY, "Tickets", name -> choose(name, "autre"));
        assertEquals("autre", only(exports).name());
    }

    @Test
    void tellsHowFarItIs() {
        Exports exports = exports((_, _, _, transfer) -> transfer.progress().begun(12_345, 4_000));
        exports.start(QUERY, "Tickets", name -> choose(name, "a.xlsx"));
        work();

        assertEquals(12_345, only(exports).ticketsProperty().get());
        assertEquals(4_000, only(exports).sizeProperty().get());
    }

    @Test
    void guessesTheSizeByAnExportBefore() {
        Exports exports = exports((_, _, _, transfer) -> {
            transfer.progress().begun(2_000, -1);
            transfer.progress().received(100_000);
        });
        exports.start(QUERY, "Tickets", name -> choose(name, "a.xlsx"));
        work();
        assertEquals(0, only(exports).sizeProperty().get());
        exports.dismiss(only(exports));
        exports.start(QUERY, "Tickets", name -> choose(name, "a.xlsx"));
        work();

        assertEquals(100_000, only(exports).sizeProperty().get());
    }

    @Test
    void saysWhyItFailedAndTriesAgainAtTheSamePlace() {
        Exports exports = exports((_, _, target, _) -> {
            fetched.add(target);
            if (fetched.size() == 1) {
                throw Trouble.unreachable();
            }
        });
        exports.start(QUERY, "Tickets", name -> choose(name, "a.xlsx"));
        work();
        Export failed = only(exports);
        Saving.Outcome.Failed why = assertInstanceOf(Saving.Outcome.Failed.class, failed.outcomeProperty().get());
        assertTrue(why.sentence().contains("a.xlsx"), why.sentence());

        exports.retry(failed);
        work();
        assertInstanceOf(Saving.Outcome.Saved.class, only(exports).outcomeProperty().get());
        assertEquals(List.of(folder.resolve("a.xlsx"), folder.resolve("a.xlsx")), fetched);
    }

    @Test
    void severalGoOnAtATimeAndEachIsCancelledAlone() {
        Exports exports = exports(this::save);
        exports.start(QUERY, "Tickets", name -> choose(name, "a.xlsx"));
        exports.start(QUERY, "Tickets", name -> choose(name, "b.xlsx"));
        exports.cancel(exports.shown().getFirst());

        assertEquals("b.xlsx", only(exports).name());
    }

    private Exports exports(Exports.Source source) {
        return new Exports(source, new Background(waiting::add, Runnable::run), new Texts(Locale.FRANCE));
    }

    private void save(String path, Object body, Path target, Object transfer) {
        fetched.addAll(List.of(path, body, target));
    }

    private Optional<Path> choose(String name, String chosen) {
        proposed.add(name);
        return Optional.of(folder.resolve(chosen));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private static Export only(Exports exports) {
        assertEquals(1, exports.shown().size());
        return exports.shown().getFirst();
    }
}
