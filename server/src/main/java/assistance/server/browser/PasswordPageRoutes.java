package assistance.server.browser;

import java.util.Map;
import java.util.Objects;

import io.javalin.http.Context;

import assistance.server.http.Refusal.Sentence;
import assistance.server.http.RequestLanguage;
import assistance.server.password.LinkPurpose;
import assistance.server.password.NewPasswords;
import assistance.server.password.OpenLink;
import assistance.server.password.PasswordChanges;
import assistance.server.password.PasswordLinks;
import assistance.server.text.Texts;

/// The page that a mailed link opens to choose a password: the first one, or another.
public final class PasswordPageRoutes {
    private static final int OK = 200;
    private static final int INVALID = 400;
    private static final int GONE = 404;

    private final PasswordLinks links;
    private final NewPasswords newPasswords;
    private final PasswordChanges changes;

    public PasswordPageRoutes(PasswordLinks links, NewPasswords newPasswords, PasswordChanges changes) {
        this.links = links;
        this.newPasswords = newPasswords;
        this.changes = changes;
    }

    /// GET /password/{token}: the form. Mail scanners look at it too: that uses nothing up.
    public void show(Context context) {
        links.find(context.pathParam("token")).ifPresentOrElse(link -> {
            if (context.queryParam("cancel") == null) {
                form(context, OK, link, Map.of());
            } else {
                note(context, link, "browser.cancelled");
            }
        }, () -> gone(context));
    }

    /// POST /password/{token}: the filled-in form. Whoever holds the token may: it is what the form is protected by.
    public void choose(Context context) {
        WebPage.readForm(context);
        String token = context.pathParam("token");
        links.find(token).ifPresentOrElse(link -> choose(context, token, link), () -> gone(context));
    }

    private void choose(Context context, String token, OpenLink link) {
        String password = field(context, "password");
        var faults = newPasswords.faults(password, field(context, "confirmation"), link.account().words());
        if (!faults.isEmpty()) {
            form(context, INVALID, link, faults);
        } else if (changes.choose(token, password, context.ip())) {
            note(context, link, "browser.chosen");
        } else {
            gone(context);
        }
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static void form(Context context, int status, OpenLink link, Map<String, Sentence> faults) {
        var texts = texts(link);
        String intro = texts.get("browser.intro." + link.purpose(), link.account().firstName());
        WebPage.send(context, status, texts, title(texts, link), new Form(texts, faults).user(link.account().email())
                .newPassword()
                .html(intro, true));
    }

    private static void note(Context context, OpenLink link, String key) {
        var texts = texts(link);
        WebPage.sendNote(context, OK, texts, title(texts, link), texts.get(key), texts.get(key + ".next"));
    }

    /// One answer for a link that is unknown, used, too old or of somebody who has left.
    private static void gone(Context context) {
        var texts = RequestLanguage.of(context);
        WebPage.sendNote(context, GONE, texts, texts.get("browser.title." + LinkPurpose.RESET),
                texts.get("browser.gone"),
                texts.get("browser.gone.next"));
    }

    private static Texts texts(OpenLink link) {
        return Texts.forLanguage(link.account().language());
    }

    private static String title(Texts texts, OpenLink link) {
        return texts.get("browser.title." + link.purpose());
    }
}
