package assistance.server.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.javalin.http.Context;

import assistance.api.Role;
import assistance.server.account.Newcomer;
import assistance.server.account.UserRules;
import assistance.server.http.FieldChecks;
import assistance.server.http.Refusal;
import assistance.server.http.Refusal.Sentence;
import assistance.server.http.RequestLanguage;
import assistance.server.password.NewPasswords;
import assistance.server.setup.FirstAdministrator;

/// The page that makes the first administrator.
public final class SetupPageRoutes {
    private static final int OK = 200;
    private static final int INVALID = 400;
    private static final int GONE = 404;

    private final FirstAdministrator first;
    private final NewPasswords newPasswords;

    public SetupPageRoutes(FirstAdministrator first, NewPasswords newPasswords) {
        this.first = first;
        this.newPasswords = newPasswords;
    }

    /// GET /setup/{token}.
    public void show(Context context) {
        if (first.isOpen(context.pathParam("token"))) {
            form(context, OK, Map.of());
        } else {
            note(context, GONE, "setup.gone");
        }
    }

    /// POST /setup/{token}.
    public void add(Context context) {
        WebPage.readForm(context);
        String token = context.pathParam("token");
        if (!first.isOpen(token)) {
            note(context, GONE, "setup.gone");
            return;
        }
        var faults = new LinkedHashMap<String, Sentence>();
        try {
            add(context, token, faults);
        } catch (Refusal refused) {
            refused.fields().forEach(field -> faults.putIfAbsent(field.path(), field.sentence()));
        }
        if (!faults.isEmpty()) {
            form(context, INVALID, faults);
        }
    }

    /// Answers unless there are faults.
    private void add(Context context, String token, Map<String, Sentence> faults) {
        String password = field(context, "password");
        faults.putAll(newPasswords.faults(password, field(context, "confirmation"),
                List.of(field(context, "email"), field(context, "firstName"), field(context, "lastName"))));
        var administrator = administrator(context);
        if (faults.isEmpty()) {
            boolean added = first.add(token, administrator, password, context.ip());
            note(context, added ? OK : GONE, added ? "setup.done" : "setup.gone");
        }
    }

    private static Newcomer administrator(Context context) {
        var checks = new FieldChecks();
        String email = UserRules.email("email", field(context, "email"), checks);
        String firstName = UserRules.name("firstName", field(context, "firstName"), checks);
        String lastName = UserRules.name("lastName", field(context, "lastName"), checks);
        checks.refuseFaults();
        return new Newcomer(email, firstName, lastName, Role.ADMIN, List.of(),
                RequestLanguage.of(context).locale().getLanguage(), true);
    }

    private static void form(Context context, int status, Map<String, Sentence> faults) {
        var texts = RequestLanguage.of(context);
        WebPage.send(context, status, texts, texts.get("setup.title"), new Form(texts, faults)
                .line("email", "email", "username", field(context, "email"))
                .line("lastName", "text", "family-name", field(context, "lastName"))
                .line("firstName", "text", "given-name", field(context, "firstName"))
                .newPassword()
                .html(texts.get("setup.intro"), false));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static void note(Context context, int status, String key) {
        var texts = RequestLanguage.of(context);
        WebPage.sendNote(context, status, texts, texts.get("setup.title"), texts.get(key), texts.get(key + ".next"));
    }
}
