package assistance.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Named;

/// One spreadsheet, whose rows leave while they are made: only the present one is in memory.
///
/// @param columns in their order
/// @param levels how many columns the tickets are grouped by
/// @param zone whose days the dates are
record TicketSheet(String name, List<Column> columns, int levels, ZoneId zone, SheetWords words) {
    /// As deep as outlines go.
    private static final int DEEPEST = 7;
    private static final int WIDTH_OF_A_CHARACTER = 256;

    /// Writes the whole file.
    ///
    /// @param tickets how many there are
    /// @param lines hands on all lines
    void write(OutputStream out, long tickets, Consumer<Consumer<Line>> lines) throws IOException {
        try (var workbook = new DeferredSXSSFWorkbook(1)) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
            var styles = SheetStyles.of(workbook, words.dayPattern());
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, width(columns.get(i)) * WIDTH_OF_A_CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            if (levels == 0) {
                sheet.setAutoFilter(new CellRangeAddress(0, (int) tickets, 0, columns.size() - 1));
            } else {
                sheet.setRowSumsBelow(false);
                workbook.getXSSFWorkbook()
                        .getSheetAt(0)
                        .getCTWorksheet()
                        .getSheetFormatPr()
                        .setOutlineLevelRow((short) Math.min(levels, DEEPEST));
            }
            sheet.setRowGenerator(rows -> {
                addHeader(rows, styles);
                lines.accept(line -> add(rows, styles, line));
            });
            workbook.writeAvoidingTempFiles(out);
        }
    }

    /// In characters.
    private static int width(Column column) {
        return switch (column) {
            case DATE, NUMBER -> 12;
            case TITLE -> 60;
            case PRIORITY, STATE -> 20;
            case CONTRACT, COMPANY, AUTHOR, ASSIGNEE -> 28;
        };
    }

    private void addHeader(SXSSFSheet sheet, SheetStyles styles) {
        var row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            fill(row.createCell(i), Objects.requireNonNull(words.columns().get(columns.get(i))), styles.bold());
        }
    }

    private void add(SXSSFSheet sheet, SheetStyles styles, Line line) {
        int index = sheet.getLastRowNum() + 1;
        var row = sheet.createRow(index);
        switch (line) {
            case Line.Group group -> {
                outline(sheet, index, group.level());
                fill(row.createCell(0), SheetText.of(words.head(group)), styles.bold());
            }
            case Line.Ticket ticket -> {
                outline(sheet, index, levels);
                fill(row, styles, ticket);
            }
        }
    }

    private static void outline(SXSSFSheet sheet, int row, int level) {
        if (level > 0) {
            sheet.setRowOutlineLevel(row, Math.min(level, DEEPEST));
        }
    }

    private void fill(Row row, SheetStyles styles, Line.Ticket ticket) {
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            switch (columns.get(i)) {
                case DATE -> {
                    cell.setCellValue(ticket.createdAt().atZone(zone).toLocalDate());
                    cell.setCellStyle(styles.day());
                }
                case NUMBER -> {
                    cell.setCellValue((double) ticket.number());
                    cell.setCellStyle(styles.number());
                }
                case TITLE -> fill(cell, styles, ticket.title());
                case PRIORITY -> fill(cell, styles, words.priorities().getOrDefault(ticket.priority(), ""));
                case STATE -> fill(cell, styles, words.states().getOrDefault(ticket.state(), ""));
                case CONTRACT -> fill(cell, styles, ticket.contract().name());
                case COMPANY -> fill(cell, styles, ticket.company().name());
                case AUTHOR -> fill(cell, styles, ticket.author().name());
                case ASSIGNEE -> fill(cell, styles, name(ticket.assignee()));
            }
        }
    }

    private static String name(@Nullable Named person) {
        return person == null ? "" : person.name();
    }

    private static void fill(Cell cell, SheetStyles styles, String text) {
        if (text.isEmpty()) {
            return;
        }
        fill(cell, SheetText.of(text), SheetText.looksLikeFormula(text) ? styles.quoted() : styles.text());
    }

    private static void fill(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
