package assistance.server.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import assistance.api.Column;
import assistance.api.Line;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.api.TicketView;
import assistance.server.text.Texts;

/// The words of a spreadsheet in its reader's language, looked up once and not for every row.
record SheetWords(Texts texts, Map<Column, String> columns, Map<Priority, String> priorities,
        Map<TicketState, String> states) {
    static SheetWords of(Texts texts) {
        return new SheetWords(texts, all(Column.class, texts, "export.column."),
                all(Priority.class, texts, "reference.priority."), all(TicketState.class, texts, "reference.state."));
    }

    private static <E extends Enum<E>> Map<E, String> all(Class<E> type, Texts texts, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), code -> texts.get(prefix + code.name()), (a, _) -> a,
                        () -> new EnumMap<>(type)));
    }

    String view(TicketView view) {
        return texts.get("export.view." + view);
    }

    String dayPattern() {
        return texts.get("export.dayPattern");
    }

    /// A group's head as the grid shows it: `Etat: Soumis (12)`.
    String head(Line.Group group) {
        String label = group.label().isEmpty() ? texts.get("export.blank") : group.label();
        return columns.get(group.column()) + ": " + label + " (" + group.count() + ")";
    }
}
