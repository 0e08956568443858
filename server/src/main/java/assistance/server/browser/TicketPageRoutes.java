package assistance.server.browser;

import java.util.Map;

import io.javalin.http.Context;

import assistance.server.http.PathNumber;
import assistance.server.http.RequestLanguage;
import assistance.server.text.HtmlTemplate;

/// The page that a mail's link to a ticket opens: it leads on into the application, and is the same for every number,
/// whether there is such a ticket or not.
public final class TicketPageRoutes {
    private static final HtmlTemplate CONTENT = HtmlTemplate.beside(TicketPageRoutes.class, "ticket.html");
    private static final int OK = 200;

    /// GET /tickets/{number}.
    public void show(Context context) {
        String number = Long.toString(PathNumber.of(context, "number"));
        var texts = RequestLanguage.of(context);
        WebPage.send(context, OK, texts, texts.get("browser.ticket", number),
                CONTENT.fill(Map.of("what", texts.get("browser.ticket.what"), "number", number, "open",
                        texts.get("browser.ticket.open"), "next", texts.get("browser.ticket.next"))));
    }
}
