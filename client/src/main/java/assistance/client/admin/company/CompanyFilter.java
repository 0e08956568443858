package assistance.client.admin.company;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;

import assistance.api.Named;
import assistance.client.admin.list.ListModel;
import assistance.client.admin.list.Surroundings;

/// A field above a list that leaves only the rows of one company.
public final class CompanyFilter extends StackPane {
    private static final String PARAMETER = "companyId";

    private final ObjectProperty<List<Named>> chosen = new SimpleObjectProperty<>(this, "chosen", List.of());

    public CompanyFilter(ListModel<?> list, Surroundings around) {
        CompanyChoiceModel model = new CompanyChoiceModel(chosen, false, around);
        CompanyField company = new CompanyField(model, around.words("form.allCompanies"), around.texts());
        company.field().setId("filter-company");
        company.field().setAccessibleText(around.words("form.allCompanies"));
        getStyleClass().add("company-filter");
        getChildren().add(company);
        chosen.subscribe((_, companies) -> list.change(query -> query.withFilter(PARAMETER,
                companies.isEmpty() ? "" : Long.toString(companies.getFirst().id()))));
        list.queryProperty().subscribe(query -> {
            if (!query.filters().containsKey(PARAMETER)) {
                chosen.set(List.of());
            }
        });
    }

    /// The company the rows are of; empty for all.
    public List<Named> chosen() {
        return chosen.get();
    }
}
