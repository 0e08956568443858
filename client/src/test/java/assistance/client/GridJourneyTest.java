package assistance.client;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import assistance.api.FoldedText;
import assistance.api.Line;

/// An agent's day with the grid, by the windows alone: what is found, sorted and saved is there again at the next
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
        window.open(stage, new Desktop(_ -> {}, _ -> List.of(), (_, _) -> Optional.of(spreadsheet)));
    }

    @AfterEach
    void stop() {
        window.close();
    }

    @Test
    void whatAnAgentArrangesIsThereAgainAndLeavesAsASpreadsheet() throws Exception {
        window.signIn("agent@demo.example");
        int all = titles().size();
        robot.clickOn("#search").write("etiquettes");
        screen.waitUntil(() -> titles().size() < all && !titles().isEmpty(), "fewer tickets");
        robot.clickOn("#header-TITLE .column-title");
        screen.waitUntil(() -> titles().equals(titles().stream().sorted(comparing(GridJourneyTest::folded)).toList()),
                "the titles in order");
        List<String> found = titles();
        assertTrue(found.stream().allMatch(title -> folded(title).contains("etiquettes")), found.toString());
        robot.clickOn("#save-layout");
        screen.waitUntil(() -> robot.lookup(".notice-card").tryQuery().isPresent(), "the notice");
        window.signOut();

        window.signIn("agent@demo.example");
        assertEquals(found, titles());
        robot.clickOn("#export");
        screen.waitFor("«\u00a0tickets.xlsx\u00a0» est enregistré.");
        assertEquals(found, titlesOf(spreadsheet));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        return RealWindow.onScreen(() -> ((TableView<Line>) robot.lookup(".ticket-table").queryAs(TableView.class))
                .getItems()
                .stream()
                .filter(Line.Ticket.class::isInstance)
                .map(line -> ((Line.Ticket) line).title())
                .toList());
    }

    private static String folded(String text) {
        return FoldedText.of(text).text();
    }

    /// The titles in a spreadsheet, below their header.
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
                    .map(row -> row.getCell(title).getStringCellValue())
                    .toList();
        }
    }
}
