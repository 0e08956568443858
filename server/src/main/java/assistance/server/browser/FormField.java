package assistance.server.browser;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import assistance.server.text.HtmlTemplate;
import assistance.server.text.HtmlTemplate.Html;

/// A labelled field of a form with the sentence that says what is wrong with it.
///
/// @param type as in HTML; a password is never sent back
/// @param autocomplete as in HTML
/// @param hint says what is expected, may be empty
/// @param fault null for none
record FormField(String name, String type, String autocomplete, String label, String value, String hint,
        @Nullable String fault) {
    private static final HtmlTemplate FIELD = HtmlTemplate.beside(FormField.class, "field.html");
    private static final HtmlTemplate HINT = HtmlTemplate.beside(FormField.class, "hint.html");
    private static final HtmlTemplate FAULT = HtmlTemplate.beside(FormField.class, "fault.html");
    private static final Html READ_ONLY = new Html(" readonly tabindex=\"-1\"");
    private static final Html STAR = new Html(" <span class=\"star\" aria-hidden=\"true\">*</span>");
    private static final Html FAULTY = new Html(" aria-invalid=\"true\"");
    private static final Html FOCUSED = new Html(" autofocus");

    /// A field for a password.
    static FormField password(String name, String label, String hint, @Nullable String fault) {
        return new FormField(name, "password", "new-password", label, "", hint, fault);
    }

    /// The field as HTML.
    ///
    /// @param focused true for the one field to begin with
    Html html(boolean focused) {
        return html(focused ? FOCUSED : Html.NONE);
    }

    /// The field as HTML, to be read only.
    Html readOnly() {
        return html(READ_ONLY);
    }

    private Html html(Html state) {
        return FIELD.fill(Map.of("name", name, "type", type, "autocomplete", autocomplete, "label", label, "star",
                state.equals(READ_ONLY) ? Html.NONE : STAR, "value", value, "state", state, "faulty",
                fault == null ? Html.NONE : FAULTY, "hint", hint.isEmpty()
                        ? Html.NONE
                        : HINT.fill(Map.of("name", name, "text", hint)),
                "fault", fault == null ? Html.NONE : FAULT.fill(Map.of("name", name, "text", fault))));
    }
}
