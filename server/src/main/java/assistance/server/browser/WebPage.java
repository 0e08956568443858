package assistance.server.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import io.javalin.http.Context;

import assistance.server.text.HtmlTemplate;
import assistance.server.text.HtmlTemplate.Html;
import assistance.server.text.Texts;

/// The frame of all pages, and the headers that let a browser do no more than show them.
final class WebPage {
    private static final HtmlTemplate FRAME = HtmlTemplate.beside(WebPage.class, "page.html");
    private static final HtmlTemplate NOTE = HtmlTemplate.beside(WebPage.class, "note.html");
    private static final Html STYLE = new Html(HtmlTemplate.read(WebPage.class, "page.css"));
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE.html())
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private WebPage() {}

    /// Takes in the form that was sent, before anything else: an answer while it still comes would cut it off.
    static void readForm(Context context) {
        context.formParamMap();
    }

    /// Answers with a page.
    static void send(Context context, int status, Texts texts, String title, Html content) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Frame-Options", "DENY");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        var page = FRAME.fill(Map.of("language", texts.locale().getLanguage(), "style", STYLE, "title", title,
                "content", content));
        context.status(status).html(page.html()).contentType("text/html; charset=utf-8");
    }

    /// Answers with a page of two sentences: what is, and what to do.
    static void sendNote(Context context, int status, Texts texts, String title, String what, String next) {
        send(context, status, texts, title, NOTE.fill(Map.of("what", what, "next", next)));
    }

    private static String sha256(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
