package assistance.server.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import assistance.server.http.Refusal.Sentence;
import assistance.server.text.HtmlTemplate;
import assistance.server.text.HtmlTemplate.Html;
import assistance.server.text.Texts;

/// A form under construction: its fields one below the other, the first one at fault in focus.
final class Form {
    private static final HtmlTemplate FORM = HtmlTemplate.beside(Form.class, "form.html");
    private static final HtmlTemplate CANCEL = HtmlTemplate.beside(Form.class, "cancel.html");

    private final Texts texts;
    private final Map<String, Sentence> faults;
    private final List<FormField> fields = new ArrayList<>();
    private Html first = Html.NONE;

    Form(Texts texts, Map<String, Sentence> faults) {
        this.texts = texts;
        this.faults = Map.copyOf(faults);
    }

    /// Shows for whom a password is, to the reader and to a password manager.
    Form user(String email) {
        first = new FormField("username", "email", "username", texts.get("browser.username"), email, "", null)
                .readOnly();
        return this;
    }

    /// A line to fill in.
    Form line(String name, String type, String autocomplete, String value) {
        fields.add(new FormField(name, type, autocomplete, texts.get("browser." + name), value, "", fault(name)));
        return this;
    }

    /// A new password and its confirmation.
    Form newPassword() {
        fields.add(
                FormField.password("password", texts.get("browser.password"), texts.get("browser.hint"),
                        fault("password")));
        fields.add(FormField.password("confirmation", texts.get("browser.confirmation"), "", fault("confirmation")));
        return this;
    }

    private @Nullable String fault(String name) {
        var sentence = faults.get(name);
        return sentence == null ? null : texts.get(sentence.key(), sentence.arguments().toArray());
    }

    /// The first field at fault. Two passwords that differ are both to be typed anew, as none is sent back.
    private FormField begin() {
        var faulty = fields.stream().filter(field -> field.fault() != null).findFirst().orElse(fields.getFirst());
        return faulty.name().equals("confirmation") ? fields.get(fields.indexOf(faulty) - 1) : faulty;
    }

    /// The form with its buttons.
    ///
    /// @param cancel true for one that can be left
    Html html(String intro, boolean cancel) {
        var focused = begin();
        var all = Html.join(fields.stream().map(field -> field.html(field.equals(focused))).toList());
        return FORM.fill(Map.of("intro", intro, "user", first, "fields", all, "tips", texts.get("browser.tips"),
                "tipsText", texts.get("browser.tips.text"), "submit", texts.get("browser.submit"), "cancel",
                cancel ? CANCEL.fill(Map.of("label", texts.get("browser.cancel"))) : Html.NONE));
    }
}
