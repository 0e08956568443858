package assistance.client;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.FoldedText;
import assistance.api.Line;

/// An agent's day with the grid, by the windows alone: what is filtered, found, sorted, grouped and saved is there again at the next
/// sign-in, and leaves as a spreadsheet.
@WindowTest
class GridJourneyTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Screen screen = new Screen(robot);
    private final RealWindow window = new RealWindow(folder);
    private final Path spreadsheet = folder.resolve("tickets.xlsx");

    @Start
    void start(Stage stage) throws IOException {
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.of(spreadsheet),
                _ -> Optional.empty()));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void whatAnAgentArrangesIsThereAgainAndLeavesAsASpreadsheet() throws Exception {
        window.signIn("agent@demo.example");
        int all = titles().size();
        robot.clickOn("#header-TITLE .filter-value").write("et").type(KeyCode.ENTER);
        waitForTitles("fewer tickets", titles -> titles.size() < all && allContain(titles, "et"));
        int filtered = titles().size();
        robot.clickOn("#search").write("etiq").type(KeyCode.ENTER);
        waitForTitles("still fewer", titles -> titles.size() < filtered && allContain(titles, "etiquettes"));
        robot.clickOn("#header-TITLE .column-title");
        waitForTitles("the titles in order",
                titles -> titles.equals(titles.stream().sorted(comparing(GridJourneyTest::folded)).toList()));
        robot.rightClickOn("#header-STATE .column-title").clickOn("Grouper avec cette colonne");
        screen.waitUntil(() -> heads() > 0, "groups");
        List<String> found = titles();
        long groups = heads();
        robot.clickOn("#save-layout");
        screen.waitUntil(() -> robot.lookup(".notice-card").tryQuery().isPresent(), "the notice");
        window.signOut();

        window.signIn("agent@demo.example");
        assertEquals(found, titles());
        assertEquals(groups, heads());
        robot.clickOn("#export");
        screen.waitFor("«\u00a0tickets.xlsx\u00a0» est enregistré.");
        assertEquals(found, titlesOf(spreadsheet));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    private void waitForTitles(String what, Predicate<List<String>> right) {
        screen.waitUntil(() -> !titles().isEmpty() && right.test(titles()), what);
    }

    private static boolean allContain(List<String> titles, String part) {
        return titles.stream().allMatch(title -> folded(title).contains(part));
    }

    private List<String> titles() {
        return lines().stream()
                .filter(Line.Ticket.class::isInstance)
                .map(line -> ((Line.Ticket) line).title())
                .toList();
    }

    private long heads() {
        return lines().stream().filter(Line.Group.class::isInstance).count();
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines() {
        return RealWindow.onScreen(() -> List.copyOf(
                ((TableView<Line>) robot.lookup(".ticket-table").queryAs(TableView.class)).getItems()));
    }

    private static String folded(String text) {
        return FoldedText.of(text).text();
    }

    /// The titles in a spreadsheet, below their header and without the heads of groups.
    private static List<String> titlesOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            int title = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                    .filter(cell -> "Titre".equals(cell.getStringCellValue()))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
            return StreamSupport.stream(sheet.spliterator(), false)
                    .skip(1)
                    .map(row -> row.getCell(title))
                    .filter(Objects::nonNull)
                    .map(Cell::getStringCellValue)
                    .toList();
        }
    }
}
