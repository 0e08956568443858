package assistance.server.accountrequest;

import java.util.regex.Pattern;

import assistance.api.account.NewAccountRequest;
import assistance.server.account.SearchKey;
import assistance.server.account.UserRules;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;

/// The person an account is asked for, checked and in the form that is stored.
///
/// @param job what the contract calls the function
record Candidate(String lastName, String firstName, String job, String email, String phone, String mobile,
        String fax) {
    private static final int JOB_LENGTH = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9 +.()/-]{0,30}");

    /// @throws Refusal 400 naming every field at fault
    static Candidate of(NewAccountRequest request) {
        var checks = new FieldChecks();
        var candidate = new Candidate(UserRules.name("lastName", request.lastName(), checks),
                UserRules.name("firstName", request.firstName(), checks),
                checks.line("function", request.function(), JOB_LENGTH),
                UserRules.email("email", request.email(), checks), number("phone", request.phone(), checks),
                number("mobile", request.mobile(), checks), number("fax", request.fax(), checks));
        checks.refuseFaults();
        return candidate;
    }

    private static String number(String path, String number, FieldChecks checks) {
        String stripped = number.strip();
        checks.require(NUMBER.matcher(stripped).matches(), path, "accountrequest.number");
        return stripped;
    }

    /// The name as the guide shows it: "NOM Prénom".
    String displayName() {
        return lastName + " " + firstName;
    }

    /// All of it, to be searched in.
    String searchKey() {
        return SearchKey.of(String.join("\n", displayName(), job, email, phone, mobile, fax));
    }
}
