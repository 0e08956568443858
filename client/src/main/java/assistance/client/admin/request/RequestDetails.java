package assistance.client.admin.request;

import java.util.LinkedHashMap;
import java.util.Map;

import assistance.api.account.AccountRequest;
import assistance.client.admin.list.Surroundings;
import assistance.client.admin.list.When;

/// What a request says, by the names of its parts.
record RequestDetails(Surroundings around) {
    /// What was asked for.
    Map<String, String> asked(AccountRequest request) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put(around.words("requests.column.lastName"), request.lastName());
        details.put(around.words("requests.column.firstName"), request.firstName());
        details.put(around.words("requests.column.company"), request.company().name());
        details.put(around.words("requests.function"), request.function());
        details.put(around.words("requests.column.email"), request.email());
        details.put(around.words("requests.phone"), request.phone());
        details.put(around.words("requests.mobile"), request.mobile());
        details.put(around.words("requests.fax"), request.fax());
        details.put(around.words("requests.column.requester"), request.requester().name());
        details.put(around.words("requests.column.createdAt"), around.when().time(request.createdAt()));
        return details;
    }

    /// What was asked for, and what became of it.
    Map<String, String> all(AccountRequest request) {
        When when = around.when();
        Map<String, String> details = asked(request);
        details.put(around.words("requests.column.state"), around.words("requests.state." + request.state()));
        details.put(around.words("requests.decidedBy"), request.decidedBy() == null ? "" : request.decidedBy().name());
        details.put(around.words("requests.decidedAt"), when.time(request.decidedAt()));
        details.put(around.words("requests.reason"), request.reason());
        return details;
    }

    /// The person the account is for.
    static String person(AccountRequest request) {
        return request.lastName() + " " + request.firstName();
    }
}
