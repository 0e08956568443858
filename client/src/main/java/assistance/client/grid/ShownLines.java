package assistance.client.grid;

import java.util.List;
import java.util.OptionalLong;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.api.Line;

/// The lines of the page on screen.
final class ShownLines {
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    ObservableList<Line> all() {
        return lines;
    }

    /// Lines that are equal are left alone, so that selection and scroll position stay.
    void replace(List<Line> newLines) {
        if (newLines.size() != lines.size()) {
            lines.setAll(newLines);
            return;
        }
        for (int i = 0; i < newLines.size(); i++) {
            if (!newLines.get(i).equals(lines.get(i))) {
                lines.set(i, newLines.get(i));
            }
        }
    }

    /// The number of the first one that is a ticket.
    OptionalLong firstTicket() {
        return lines.stream()
                .filter(Line.Ticket.class::isInstance)
                .map(Line.Ticket.class::cast)
                .mapToLong(Line.Ticket::number)
                .findFirst();
    }
}
