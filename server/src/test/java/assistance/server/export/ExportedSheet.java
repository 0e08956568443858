package assistance.server.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import assistance.api.ExportTickets;
import assistance.api.TicketQuery;
import assistance.server.SignedInUser;

/// A spreadsheet as one who opens it finds it.
record ExportedSheet(XSSFSheet sheet) {
    static final String PATH = "/api/tickets/export";
    private static final DataFormatter AS_SHOWN = new DataFormatter(Locale.FRENCH);

    static ExportedSheet of(SignedInUser reader, TicketQuery query) throws IOException {
        var answer = reader.post(PATH, new ExportTickets(query));
        assertEquals(200, answer.status(), answer::toString);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            return new ExportedSheet(workbook.getSheetAt(0));
        }
    }

    /// A day as the grid shows it.
    static String day(Instant moment, String zone) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of(zone)).format(moment);
    }

    String name() {
        return sheet.getSheetName();
    }

    List<String> row(int index) {
        return StreamSupport.stream(sheet.getRow(index).spliterator(), false).map(AS_SHOWN::formatCellValue).toList();
    }

    List<List<String>> rowsBelowTheHeader() {
        return IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(this::row).toList();
    }

    String text() {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(this::row).toList().toString();
    }

    Cell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    boolean isBold(int row) {
        return sheet.getRow(row).getCell(0).getCellStyle().getFont().getBold();
    }

    int outlineLevel(int row) {
        return sheet.getRow(row).getOutlineLevel();
    }

    int outlineLevels() {
        return sheet.getCTWorksheet().getSheetFormatPr().getOutlineLevelRow();
    }

    boolean isHeaderFrozen() {
        return sheet.getPaneInformation().isFreezePane()
                && sheet.getPaneInformation().getHorizontalSplitPosition() == 1;
    }

    boolean hasAutoFilter() {
        return sheet.getCTWorksheet().isSetAutoFilter();
    }
}
