package assistance.client.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Reference;
import assistance.api.Ticket;
import assistance.api.TicketChange;
import assistance.api.TicketState;
import assistance.client.ui.PriorityLabel;
import assistance.client.ui.StateBadge;
import assistance.client.ui.Texts;

/// What support can change of a ticket: its state, who follows it, its priority. Each choice is one change.
final class TicketChoices extends VBox {
    private static final long NOBODY = 0;

    private final Reference reference;
    private final Named nobody;
    private final ChoiceMenu<TicketState> state;
    private final ChoiceMenu<Named> assignee;
    private final ChoiceMenu<Priority> priority;

    TicketChoices(TicketModel model, Reference reference, Texts texts) {
        this.reference = reference;
        nobody = new Named(NOBODY, texts.get("ticket.nobody"));
        state = new ChoiceMenu<>(texts.get("ticket.part.state"), value -> texts.get("ui.state." + value),
                value -> new StateBadge(texts).show(value),
                value -> model.change(new TicketChange(value, null, null)));
        assignee = new ChoiceMenu<>(texts.get("ticket.part.assignee"), Named::name, value -> new Label(value.name()),
                value -> model.change(new TicketChange(null, value.id(), null)));
        priority = new ChoiceMenu<>(texts.get("ticket.part.priority"), value -> texts.get("ui.priority." + value),
                value -> new PriorityLabel(texts).show(value),
                value -> model.change(new TicketChange(null, null, value)));
        state.setId("state");
        assignee.setId("assignee");
        priority.setId("priority");
        getStyleClass().add("ticket-parts");
        getChildren().addAll(part(texts.get("ticket.part.state"), state),
                part(texts.get("ticket.part.assignee"), assignee),
                part(texts.get("ticket.part.priority"), priority));
        disableProperty().bind(model.changingProperty());
    }

    private static Node part(String name, Node choice) {
        Label label = new Label(name);
        label.getStyleClass().add("hint");
        label.setLabelFor(choice);
        VBox part = new VBox(label, choice);
        part.getStyleClass().add("ticket-choice");
        return part;
    }

    void show(Ticket ticket) {
        state.show(ticket.state(), Arrays.asList(TicketState.values()));
        priority.show(ticket.priority(), Arrays.asList(Priority.values()));
        Named current = ticket.assignee() == null ? nobody : ticket.assignee();
        List<Named> people = new ArrayList<>(List.of(nobody));
        people.addAll(reference.assignees());
        if (people.stream().noneMatch(person -> person.id() == current.id())) {
            // Somebody who has left support may still follow the ticket.
            people.add(current);
        }
        assignee.show(current, people);
    }
}
