package assistance.client.ticket;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import assistance.api.Attachment;
import assistance.api.Reference;
import assistance.api.Ticket;
import assistance.client.document.DocumentCards;
import assistance.client.ui.PriorityLabel;
import assistance.client.ui.Texts;

/// What is known of a ticket beside its thread; support changes some of it here.
final class TicketPanel extends ScrollPane {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final Texts texts;
    private final ZoneId zone;
    private final DocumentCards.Actions actions;
    private final @Nullable TicketChoices choices;
    private final VBox parts = new VBox();

    /// @param support true for somebody who may change the ticket
    /// @param actions what can be done with the ticket's documents
    TicketPanel(TicketModel model, Reference reference, boolean support, ZoneId zone, Texts texts,
            DocumentCards.Actions actions) {
        this.texts = texts;
        this.zone = zone;
        this.actions = actions;
        choices = support ? new TicketChoices(model, reference, texts) : null;
        getStyleClass().add("ticket-panel");
        parts.getStyleClass().add("ticket-parts");
        VBox content = new VBox(parts);
        content.getStyleClass().add("ticket-panel-content");
        if (choices != null) {
            content.getChildren().addFirst(choices);
        }
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    void show(Ticket ticket) {
        parts.getChildren().setAll(part("ticket.part.number", words(Long.toString(ticket.number()))));
        if (choices == null) {
            parts.getChildren().add(part("ticket.part.priority", new PriorityLabel(texts).show(ticket.priority())));
        } else {
            choices.show(ticket);
        }
        parts.getChildren()
                .addAll(part("ticket.part.company", words(ticket.company().name())),
                        part("ticket.part.contract", words(ticket.contract().name())),
                        part("ticket.part.date", words(DATE.format(ticket.createdAt().atZone(zone)))),
                        part("ticket.part.author", words(ticket.author().name())));
        showDocuments(ticket);
    }

    private void showDocuments(Ticket ticket) {
        List<Attachment> documents = ticket.messages()
                .stream()
                .flatMap(message -> message.attachments().stream())
                .toList();
        if (documents.isEmpty()) {
            return;
        }
        String prefix = "Ticket " + ticket.number() + " - ";
        VBox links = new VBox();
        for (Attachment document : documents) {
            String name = document.name();
            Hyperlink link = new Hyperlink(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
            link.setTooltip(new Tooltip(name));
            link.setAccessibleText(texts.get("ticket.saveDocument", name));
            link.setOnAction(_ -> {
                link.setVisited(false);
                actions.save().accept(document);
            });
            links.getChildren().add(link);
        }
        if (documents.size() > 1) {
            links.getChildren().add(DocumentCards.saveAll(documents, actions, texts));
        }
        parts.getChildren().add(part("ticket.part.documents", links, documents.size()));
    }

    private Node part(String key, Node value, Object... arguments) {
        Label name = new Label(texts.get(key, arguments));
        name.getStyleClass().add("hint");
        name.setLabelFor(value);
        VBox part = new VBox(name, value);
        part.getStyleClass().add("ticket-part");
        return part;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
