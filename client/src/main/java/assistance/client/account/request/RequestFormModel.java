package assistance.client.account.request;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import assistance.api.Reference;
import assistance.api.account.AccountRequest;
import assistance.api.account.NewAccountRequest;
import assistance.client.admin.form.Form;
import assistance.client.admin.form.Input;
import assistance.client.admin.form.Rules;
import assistance.client.connection.Failures;
import assistance.client.ui.Background;
import assistance.client.ui.Texts;

/// A request for a colleague's account, being entered.
public final class RequestFormModel {
    private static final Pattern PHONE = Pattern.compile("[0-9 +\\-.()/]*");

    private final RequestClient client;
    private final List<Reference.Company> companies;
    private final Form<AccountRequest> form;
    private final Input<Reference.@Nullable Company> company;
    private final Input<String> lastName;
    private final Input<String> firstName;
    private final Input<String> function;
    private final Input<String> email;
    private final Input<String> phone;
    private final Input<String> mobile;
    private final Input<String> fax;

    /// @param companies the user can choose from; a single one is chosen already
    /// @param saved takes the request as the server has it
    public RequestFormModel(RequestClient client, List<Reference.Company> companies, Background background,
            Texts texts, Consumer<AccountRequest> saved) {
        this.client = client;
        this.companies = companies;
        form = new Form<>(background, new Failures(texts), saved);
        Rules rules = new Rules(texts);
        company = form.input("companyId", companies.size() == 1 ? companies.getFirst() : null,
                chosen -> chosen == null ? texts.get("account.companyMissing") : "");
        lastName = form.input("lastName", "", rules.required("account.lastNameMissing"));
        firstName = form.input("firstName", "", rules.required("account.firstNameMissing"));
        function = form.input("function", "", rules.required("account.functionMissing"));
        email = form.input("email", "", rules.email());
        Function<String, String> number = words -> PHONE.matcher(words).matches()
                ? ""
                : texts.get("account.phoneWrong");
        phone = form.input("phone", "", number);
        mobile = form.input("mobile", "", number);
        fax = form.input("fax", "", number);
    }

    /// Sends it.
    public void send() {
        form.send(() -> client.add(new NewAccountRequest(Objects.requireNonNull(company.get()).id(),
                lastName.get().strip(), firstName.get().strip(), function.get().strip(), email.get().strip(),
                phone.get().strip(), mobile.get().strip(), fax.get().strip())));
    }

    List<Reference.Company> companies() {
        return companies;
    }

    public Form<AccountRequest> form() {
        return form;
    }

    public Input<Reference.@Nullable Company> company() {
        return company;
    }

    public Input<String> lastName() {
        return lastName;
    }

    public Input<String> firstName() {
        return firstName;
    }

    /// The person's function in the company.
    public Input<String> function() {
        return function;
    }

    public Input<String> email() {
        return email;
    }

    public Input<String> phone() {
        return phone;
    }

    public Input<String> mobile() {
        return mobile;
    }

    public Input<String> fax() {
        return fax;
    }
}
