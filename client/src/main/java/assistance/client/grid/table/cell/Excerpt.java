package assistance.client.grid.table.cell;

import java.util.stream.Collectors;

/// The beginning of a message, no longer than a tooltip has room for.
final class Excerpt {
    private static final int MOST_LINES = 12;

    private Excerpt() {}

    static String of(String message) {
        String stripped = message.strip();
        String kept = stripped.lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return stripped.lines().count() > MOST_LINES ? kept + "\n…" : kept;
    }
}
