package assistance.client.admin.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import assistance.api.FoldedText;
import assistance.api.Named;
import assistance.api.admin.Company;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.ListQuery;
import assistance.client.admin.list.Surroundings;
import assistance.client.connection.ServerException;

/// Finds companies by what is typed of their names, and holds those that were chosen.
public final class CompanyChoiceModel {
    private static final int MOST = 10;

    private final ObjectProperty<List<Named>> chosen;
    private final boolean several;
    private final Surroundings around;
    private final ListClient<Company> client;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");

    /// @param chosen those that were chosen, by whoever shows or sends them
    /// @param several whether more than one can be
    public CompanyChoiceModel(ObjectProperty<List<Named>> chosen, boolean several, Surroundings around) {
        this.chosen = chosen;
        this.several = several;
        this.around = around;
        client = new ListClient<>(around.server(), "/api/admin/companies", Company.class);
        chosen.subscribe(this::follow);
        typed.subscribe((_, words) -> type(words));
    }

    /// One company is shown by its name in the field; several stand beside it.
    private void follow(List<Named> companies) {
        if (!several) {
            String name = companies.isEmpty() ? "" : companies.getFirst().name();
            if (!companies.isEmpty() || !hasLeftover()) {
                typed.set(name);
            }
        }
        hint.set("");
    }

    private void type(String words) {
        hint.set("");
        if (!several && !chosen.get().isEmpty() && !words.equals(chosen.get().getFirst().name())) {
            chosen.set(List.of());
        }
    }

    /// The companies whose name has the words. Waits for the server: call it in the background.
    List<Named> find(String words) {
        try {
            List<Named> found = client.page(new ListQuery(words.strip(), "name", Map.of(), 0, MOST))
                    .rows()
                    .stream()
                    .map(company -> new Named(company.id(), company.name()))
                    .toList();
            return several ? found.stream().filter(company -> !chosen.get().contains(company)).toList() : found;
        } catch (ServerException failure) {
            around.background().onScreen(() -> hint.set(around.failures().sentence(failure)));
            return List.of();
        }
    }

    /// Chooses one.
    void choose(Named company) {
        if (several) {
            List<Named> all = new ArrayList<>(chosen.get());
            if (!all.contains(company)) {
                all.add(company);
            }
            chosen.set(List.copyOf(all));
            typed.set("");
        } else {
            chosen.set(List.of(company));
        }
    }

    /// No longer chooses one.
    void drop(Named company) {
        chosen.set(chosen.get().stream().filter(other -> other.id() != company.id()).toList());
    }

    /// The user went on: what was typed is the company it names, if it names one.
    void left() {
        if (!hasLeftover()) {
            return;
        }
        String words = typed.get();
        around.background().run(() -> find(words), found -> settle(words, found), _ -> {});
    }

    private void settle(String words, List<Named> found) {
        if (!words.equals(typed.get()) || !hint.get().isEmpty()) {
            return;
        }
        String wanted = FoldedText.of(words.strip()).text();
        found.stream()
                .filter(company -> FoldedText.of(company.name()).text().equals(wanted))
                .findFirst()
                .ifPresentOrElse(this::choose,
                        () -> hint.set(around.words("form.companyUnknown", words.strip())));
    }

    /// Whether something is typed that is no choice yet.
    public boolean hasLeftover() {
        boolean shown = !several && !chosen.get().isEmpty();
        return !shown && !typed.get().isBlank();
    }

    boolean isSeveral() {
        return several;
    }

    ObjectProperty<List<Named>> chosenProperty() {
        return chosen;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// Why what was typed is no choice, a whole sentence; empty when there is nothing to say.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
