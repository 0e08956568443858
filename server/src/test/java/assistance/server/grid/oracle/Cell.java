package assistance.server.grid.oracle;

import assistance.api.FoldedText;

/// What stands in one column of one ticket.
///
/// @param key in the order of the column when compared as a string; equal for what is one value
/// @param value as a filter names it
/// @param shown as the reader sees it
/// @param folded what is shown, without case and accents
record Cell(String key, String value, String shown, String folded) {
    private static final int PLANE = 0x10000;

    static Cell ofText(String text) {
        String folded = fold(text);
        return new Cell(byCodePoints(folded), text, text, folded);
    }

    static Cell ofRank(long rank, String value, String shown) {
        return new Cell("%020d".formatted(rank), value, shown, fold(shown));
    }

    boolean isBlank() {
        return key.isEmpty();
    }

    static String fold(String text) {
        return FoldedText.of(text).text();
    }

    /// Java orders characters outside the first plane before some inside it: this puts them behind.
    static String byCodePoints(String text) {
        var ordered = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= PLANE) {
                ordered.append('\uFFFF');
            }
            ordered.appendCodePoint(point);
        });
        return ordered.toString();
    }
}
