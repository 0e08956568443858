package assistance.client.ticket;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;

import assistance.api.Reference;
import assistance.client.connection.Upload;
import assistance.client.ui.Texts;

/// What is wrong with the parts of a draft; a part's sentence goes away as soon as the part is changed.
public final class DraftErrors {
    private final TicketDraft draft;
    private final Reference.Limits limits;
    private final Texts texts;
    private final Map<TicketPart, ReadOnlyStringWrapper> sentences = new EnumMap<>(TicketPart.class);

    DraftErrors(TicketDraft draft, Reference.Limits limits, Texts texts) {
        this.draft = draft;
        this.limits = limits;
        this.texts = texts;
        for (TicketPart part : TicketPart.values()) {
            sentences.put(part, new ReadOnlyStringWrapper(this, part.name(), ""));
        }
        draft.companyProperty().subscribe(() -> set(TicketPart.COMPANY, ""));
        draft.contractProperty().subscribe(() -> set(TicketPart.CONTRACT, ""));
        draft.titleProperty().subscribe(() -> set(TicketPart.TITLE, ""));
        draft.priorityProperty().subscribe(() -> set(TicketPart.PRIORITY, ""));
        draft.textProperty().subscribe(() -> set(TicketPart.TEXT, ""));
        draft.documents().uploads().addListener((ListChangeListener<Upload>) _ -> set(TicketPart.DOCUMENTS, ""));
    }

    /// The sentence under a part, empty when nothing is wrong with it.
    public ReadOnlyStringProperty of(TicketPart part) {
        return sentence(part).getReadOnlyProperty();
    }

    /// The first part at fault, in the form's order.
    public Optional<TicketPart> first() {
        return sentences.keySet().stream().filter(part -> !sentence(part).get().isEmpty()).findFirst();
    }

    void set(TicketPart part, String words) {
        sentence(part).set(words);
    }

    void clear() {
        sentences.values().forEach(words -> words.set(""));
    }

    /// Looks at every part as the server will.
    void check() {
        clear();
        if (draft.companyProperty().getValue() == null) {
            set(TicketPart.COMPANY, texts.get("ticket.companyMissing"));
        } else if (draft.contracts().isEmpty()) {
            set(TicketPart.CONTRACT, texts.get("ticket.noContract"));
        } else if (draft.contractProperty().getValue() == null) {
            set(TicketPart.CONTRACT, texts.get("ticket.contractMissing"));
        }
        checkWords(TicketPart.TITLE, draft.titleProperty().get(), limits.titleLength());
        checkWords(TicketPart.TEXT, draft.textProperty().get(), limits.textLength());
    }

    private void checkWords(TicketPart part, String words, int longest) {
        if (words.isBlank()) {
            set(part, texts.get("ticket.missing." + part));
        } else if (words.length() > longest) {
            set(part, texts.get("ticket.tooLong." + part, longest, words.length()));
        }
    }

    private ReadOnlyStringWrapper sentence(TicketPart part) {
        return Objects.requireNonNull(sentences.get(part));
    }
}
