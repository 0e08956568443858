package assistance.client.admin.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import assistance.api.Named;
import assistance.api.admin.Contract;
import assistance.api.admin.ContractEntry;
import assistance.client.admin.company.CompanyChoiceModel;
import assistance.client.admin.form.DayWords;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.admin.list.ListClient;
import assistance.client.admin.list.Surroundings;

/// A contract as it is being entered.
public final class ContractFormModel {
    private final ListClient<Contract> client;
    private final @Nullable Contract before;
    private final Surroundings around;
    private final DayWords days;
    private final Form<Contract> form;
    private final Input<List<Named>> company;
    private final CompanyChoiceModel companies;
    private final Input<String> name;
    private final Input<String> startsOn;
    private final Input<String> endsOn;

    /// @param before the contract that is changed; null for a new one
    /// @param suggested the company of a new one, as far as it is known
    /// @param saved takes the contract as the server has it
    public ContractFormModel(ListClient<Contract> client, @Nullable Contract before, List<Named> suggested,
            Surroundings around, Consumer<Contract> saved) {
        this.client = client;
        this.before = before;
        this.around = around;
        days = new DayWords(around.texts());
        form = new Form<>(around.background(), around.failures(), saved);
        company = form.input("companyId", before == null ? suggested : List.of(before.company()), this::judgeCompany);
        companies = new CompanyChoiceModel(company.valueProperty(), false, around);
        name = form.input("name", before == null ? "" : before.name(),
                new Rules(around.texts()).required("admin.contracts.nameMissing"));
        LocalDate start = before == null ? LocalDate.now(around.clock()) : before.startsOn();
        startsOn = form.input("startsOn", days.write(start), this::judgeStart);
        endsOn = form.input("endsOn", before == null ? "" : days.write(before.endsOn()), this::judgeEnd);
        // A start that moves can make the end right or wrong.
        startsOn.valueProperty().subscribe((_, _) -> endsOn.judgeAgain());
    }

    private String judgeCompany(List<Named> chosen) {
        return chosen.isEmpty() ? around.words("form.companyMissing") : "";
    }

    private String judgeStart(String words) {
        if (words.isBlank()) {
            return around.words("contracts.startMissing");
        }
        return days.read(words) == null ? around.words("form.dayWrong") : "";
    }

    private String judgeEnd(String words) {
        if (words.isBlank()) {
            return "";
        }
        LocalDate end = days.read(words);
        if (end == null) {
            return around.words("form.dayWrong");
        }
        LocalDate start = days.read(startsOn.get());
        return start != null && end.isBefore(start) ? around.words("contracts.endBeforeStart") : "";
    }

    /// Sends it.
    public void save() {
        form.send(() -> before == null ? client.add(entry()) : client.change(before.id(), entry()));
    }

    private ContractEntry entry() {
        return new ContractEntry(company.get().getFirst().id(), name.get().strip(),
                Objects.requireNonNull(days.read(startsOn.get())),
                endsOn.get().isBlank() ? null : days.read(endsOn.get()));
    }

    /// Whether its company can no longer be another one.
    public boolean isCompanyFixed() {
        return before != null && before.tickets() > 0;
    }

    public Form<Contract> form() {
        return form;
    }

    public Input<List<Named>> company() {
        return company;
    }

    public CompanyChoiceModel companies() {
        return companies;
    }

    public Input<String> name() {
        return name;
    }

    public Input<String> startsOn() {
        return startsOn;
    }

    public Input<String> endsOn() {
        return endsOn;
    }
}
