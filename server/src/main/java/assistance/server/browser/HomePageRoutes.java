package assistance.server.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.javalin.http.Context;

import assistance.server.http.ContentDisposition;
import assistance.server.http.Refusal;
import assistance.server.http.RequestLanguage;
import assistance.server.installer.ClientSystem;
import assistance.server.installer.Installer;
import assistance.server.installer.Installers;
import assistance.server.text.HtmlTemplate;
import assistance.server.text.HtmlTemplate.Html;
import assistance.server.text.Texts;

/// The server's first page: where users get the application, that of their own system first.
public final class HomePageRoutes {
    private static final HtmlTemplate CONTENT = HtmlTemplate.beside(HomePageRoutes.class, "home.html");
    private static final HtmlTemplate MAIN = HtmlTemplate.beside(HomePageRoutes.class, "installer.html");
    private static final HtmlTemplate OTHERS = HtmlTemplate.beside(HomePageRoutes.class, "others.html");
    private static final HtmlTemplate OTHER = HtmlTemplate.beside(HomePageRoutes.class, "other.html");
    private static final int OK = 200;
    private static final long MEGABYTE = 1024 * 1024;

    private final Installers installers;

    public HomePageRoutes(Installers installers) {
        this.installers = installers;
    }

    /// `GET /`.
    public void show(Context context) {
        var texts = RequestLanguage.of(context);
        String title = texts.get("browser.home");
        List<Installer> all = installers.list();
        if (all.isEmpty()) {
            WebPage.sendNote(context, OK, texts, title, texts.get("browser.home.none"),
                    texts.get("browser.home.none.next"));
            return;
        }
        Optional<ClientSystem> here = ClientSystem
                .ofBrowser(Objects.requireNonNullElse(context.userAgent(), ""));
        Optional<Installer> main = all.stream()
                .filter(installer -> here.filter(installer.system()::equals).isPresent())
                .findFirst();
        List<Installer> others = all.stream()
                .filter(installer -> main.filter(installer::equals).isEmpty())
                .toList();
        WebPage.send(context, OK, texts, title, CONTENT.fill(Map.of("what", texts.get("browser.home.what"), "main",
                main.map(installer -> main(texts, installer)).orElse(Html.NONE), "others", others(texts, others),
                "next", texts.get("browser.home.next"))));
    }

    /// `GET /installers/{name}`.
    public void download(Context context) {
        Installer installer = installers.find(context.pathParam("name")).orElseThrow(Refusal::notFound);
        try {
            var content = Files.newInputStream(installer.file());
            context.header("Content-Disposition", ContentDisposition.attachment(installer.name()));
            context.contentType("application/octet-stream").result(content);
        } catch (IOException gone) {
            throw Refusal.notFound();
        }
    }

    private static Html main(Texts texts, Installer installer) {
        return MAIN.fill(Map.of("address", address(installer), "label",
                texts.get("browser.home.main", installer.system().label()), "detail", detail(texts, installer)));
    }

    private static Html others(Texts texts, List<Installer> others) {
        if (others.isEmpty()) {
            return Html.NONE;
        }
        var lines = others.stream()
                .map(installer -> OTHER.fill(Map.of("address", address(installer), "kind",
                        texts.get("browser.home.kind." + installer.kind()), "detail", detail(texts, installer))))
                .toList();
        return OTHERS.fill(Map.of("heading", texts.get("browser.home.others"), "lines", Html.join(lines)));
    }

    private static String detail(Texts texts, Installer installer) {
        long megabytes = Math.max(1, Math.round((double) installer.bytes() / MEGABYTE));
        return texts.get("browser.home.detail", installer.name(), Long.toString(megabytes));
    }

    private static String address(Installer installer) {
        return "/installers/" + URLEncoder.encode(installer.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
