package assistance.server.http;

import java.util.Objects;

import io.javalin.http.Context;

import assistance.server.text.Texts;

/// The language a request is answered in: the signed-in user's, else what the request accepts, else French.
public final class RequestLanguage {
    private static final String ATTRIBUTE = "assistance.language";

    private RequestLanguage() {}

    /// Chooses the language of the user who signed in.
    public static void choose(Context context, String language) {
        context.attribute(ATTRIBUTE, language);
    }

    /// The words to answer in.
    public static Texts of(Context context) {
        String chosen = context.attribute(ATTRIBUTE);
        return Texts.forLanguage(chosen == null
                ? Objects.requireNonNullElse(context.header("Accept-Language"), "")
                : chosen);
    }
}
