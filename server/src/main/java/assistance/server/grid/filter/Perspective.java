package assistance.server.grid.filter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import assistance.api.Column;
import assistance.api.FoldedText;
import assistance.api.Priority;
import assistance.api.TicketState;
import assistance.server.account.Account;
import assistance.server.text.Texts;

/// How a reader sees tickets: in which language, by which days, and which day it is.
public record Perspective(Account reader, Texts texts, Days days, LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// The codes of PRIORITY or STATE in their order, with their labels.
    public Map<String, String> labels(Column column) {
        var labels = new LinkedHashMap<String, String>();
        if (column == Column.PRIORITY) {
            Arrays.stream(Priority.values())
                    .forEach(code -> labels.put(code.name(), texts.get("reference.priority." + code)));
        } else {
            Arrays.stream(TicketState.values())
                    .forEach(code -> labels.put(code.name(), texts.get("reference.state." + code)));
        }
        return labels;
    }

    /// A day as it is shown.
    public static String label(LocalDate day) {
        return DAY.format(day);
    }

    static String fold(String text) {
        return FoldedText.of(text).text();
    }
}
