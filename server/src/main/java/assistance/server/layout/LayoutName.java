package assistance.server.layout;

import assistance.api.FoldedText;
import assistance.server.http.FieldChecks;

/// What a layout is saved under.
///
/// @param key the same for names that differ in case and accents only
record LayoutName(String text, String key) {
    /// The name of the layout that is saved without asking for one.
    static final LayoutName NONE = new LayoutName("", "");

    private static final String FIELD = "name";
    private static final int LENGTH = 100;

    /// Some characters fold to many.
    private static final int KEY_LENGTH = 4 * LENGTH;

    /// @throws assistance.server.http.Refusal 400 for what is no name
    static LayoutName checked(String text) {
        var checks = new FieldChecks();
        String line = checks.line(FIELD, text, LENGTH);
        checks.refuseFaults();
        String key = FoldedText.of(line).text();
        checks.require(!key.isBlank(), FIELD, "http.missing");
        checks.require(key.length() <= KEY_LENGTH, FIELD, "http.tooLong", KEY_LENGTH, key.length());
        checks.refuseFaults();
        return new LayoutName(line, key);
    }
}
