package assistance.client.grid.layout;

import org.jspecify.annotations.Nullable;

import assistance.api.FoldedText;
import assistance.api.SavedLayout;
import assistance.client.ui.Texts;

/// What the user types to name a layout.
///
/// @param text without the blanks around it
/// @param fault what is wrong with it and what to do; empty when nothing is
/// @param taken the layout that already has this name, or null
record LayoutName(String text, String fault, @Nullable SavedLayout taken) {
    static final int LENGTH = 100;

    static LayoutName of(String typed, ViewLayouts existing, Texts texts) {
        String text = typed.strip();
        // A path of dots means another place to every web client.
        if (FoldedText.of(text).text().isBlank() || text.matches("\\.{1,2}")) {
            return new LayoutName(text, texts.get("grid.layout.nameEmpty"), null);
        }
        if (text.length() > LENGTH) {
            return new LayoutName(text, texts.get("grid.layout.nameTooLong", text.length(), LENGTH), null);
        }
        return new LayoutName(text, "", existing.named(text).orElse(null));
    }
}
