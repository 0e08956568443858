package assistance.client.ticket;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import assistance.api.Named;
import assistance.api.Priority;
import assistance.api.Reference;
import assistance.client.attachment.AttachmentList;
import assistance.client.draft.Content;
import assistance.client.draft.Draft;

/// What the user has put into the form so far. A choice that leaves no choice is made already.
public final class TicketDraft {
    private final List<Reference.Company> companies;
    private final ObservableList<Named> contracts = FXCollections.observableArrayList();
    private final ObjectProperty<Reference.Company> company = new SimpleObjectProperty<>(this, "company");
    private final ObjectProperty<Named> contract = new SimpleObjectProperty<>(this, "contract");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ObjectProperty<Priority> priority = new SimpleObjectProperty<>(this, "priority", Priority.MINOR);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final AttachmentList documents;

    TicketDraft(List<Reference.Company> companies, AttachmentList documents) {
        this.companies = companies;
        this.documents = documents;
        company.subscribe(chosen -> {
            contracts.setAll(Optional.ofNullable(chosen).map(Reference.Company::contracts).orElse(List.of()));
            contract.set(only(contracts).orElse(null));
        });
        clear();
    }

    /// Empties the form, back to how it first was.
    void clear() {
        company.set(only(companies).orElse(null));
        contract.set(only(contracts).orElse(null));
        priority.set(Priority.MINOR);
        title.set("");
        text.set("");
        documents.clear();
    }

    /// Puts into the form what was kept of it; what can no longer be chosen is left open.
    void fill(Draft kept, Content.NewTicket words) {
        company.set(companies.stream().filter(one -> one.id() == words.companyId()).findFirst().orElse(null));
        contracts.stream().filter(one -> one.id() == words.contractId()).findFirst().ifPresent(contract::set);
        title.set(words.title());
        priority.set(words.priority());
        text.set(words.text());
        documents.restore(kept.files());
    }

    /// Adds a text below what is written, and a title if there is none.
    void add(String newTitle, String newText) {
        if (title.get().isBlank()) {
            title.set(newTitle);
        }
        text.set(text.get().isBlank() ? newText : text.get().stripTrailing() + "\n\n" + newText);
    }

    /// The words and choices of the form.
    Content.NewTicket content() {
        return new Content.NewTicket(Optional.ofNullable(company.get()).map(Reference.Company::id).orElse(0L),
                Optional.ofNullable(contract.get()).map(Named::id).orElse(0L), title.get(), priority.get(),
                text.get());
    }

    /// True when nothing would be lost by emptying the form.
    public boolean isBlank() {
        return content().isBlank() && documents.uploads().isEmpty();
    }

    /// The companies the user may choose from.
    public List<Reference.Company> companies() {
        return companies;
    }

    /// The contracts of the chosen company.
    public ObservableList<Named> contracts() {
        return contracts;
    }

    /// May hold null: not chosen yet.
    public ObjectProperty<Reference.Company> companyProperty() {
        return company;
    }

    /// May hold null: not chosen yet.
    public ObjectProperty<Named> contractProperty() {
        return contract;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<Priority> priorityProperty() {
        return priority;
    }

    public StringProperty textProperty() {
        return text;
    }

    public AttachmentList documents() {
        return documents;
    }

    private static <T> Optional<T> only(List<T> choices) {
        return choices.size() == 1 ? Optional.of(choices.getFirst()) : Optional.empty();
    }
}
