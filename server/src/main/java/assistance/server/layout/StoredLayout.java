package assistance.server.layout;

import tools.jackson.databind.json.JsonMapper;

import assistance.api.GridLayout;
import assistance.server.http.Refusal;

/// A saved layout as the database keeps it.
///
/// @param json the layout itself, as the version that saved it wrote it
record StoredLayout(LayoutName name, boolean isDefault, String json) {
    private static final JsonMapper JSON = new JsonMapper();

    /// Room for several funnels with hundreds of titles.
    private static final int LENGTH = 200_000;

    /// @throws Refusal 400 for one that is too long
    static StoredLayout of(LayoutName name, boolean isDefault, GridLayout layout) {
        String json = JSON.writeValueAsString(layout);
        if (json.length() > LENGTH) {
            throw Refusal.invalid("layout", "layout.tooLong");
        }
        return new StoredLayout(name, isDefault, json);
    }
}
