package assistance.server.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/// How the cells of one spreadsheet look.
///
/// @param bold of the header and of the heads of groups
/// @param text of any text; a cell without a style looks for the one of its column, which takes long
/// @param quoted of a text that looks like a formula, so that it stays a text when it is edited
record SheetStyles(CellStyle bold, CellStyle day, CellStyle number, CellStyle text, CellStyle quoted) {
    static SheetStyles of(Workbook workbook, String dayPattern) {
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        return new SheetStyles(bold, formatted(workbook, dayPattern), formatted(workbook, "0"),
                workbook.getCellStyleAt(0), quoted);
    }

    private static CellStyle formatted(Workbook workbook, String pattern) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }
}
