package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import assistance.api.Reference;
import assistance.api.admin.UsefulLink;
import assistance.api.admin.UsefulLinkEntry;
import assistance.server.Answer;
import assistance.server.OnBothDatabases;
import assistance.server.ServerUnderTest;
import assistance.server.SignedInUser;

@OnBothDatabases
class LinksTest {
    private static final String PATH = "/api/admin/links";

    private final ServerUnderTest server;
    private final SignedInUser admin;

    LinksTest(ServerUnderTest server) {
        this.server = server;
        admin = server.admin();
    }

    @BeforeEach
    void removeAll() {
        all().forEach(link -> admin.delete(PATH + "/" + link.id()));
    }

    @Test
    void arePutLastAndShownToEverybodyInTheirOrder() {
        var doc = add("Documentation", "https://doc.example/a?b=c#d");
        var help = add("Aide", "http://aide.example");
        assertEquals(List.of(doc, help), all());
        var ordered = admin.put(PATH + "/order", List.of(help.id(), doc.id()));
        assertEquals(List.of(help, doc), List.of(ordered.as(UsefulLink[].class)));
        var third = add("Téléphone", "https://tel.example/");
        assertEquals(List.of("Aide", "Documentation", "Téléphone"), server.agent()
                .get("/api/reference")
                .as(Reference.class)
                .links()
                .stream()
                .map(Reference.Link::label)
                .toList());
        assertEquals(204, admin.delete(PATH + "/" + doc.id()).status());
        assertEquals(List.of(help, third), all());
    }

    @Test
    void areChanged() {
        var link = add("Documentation", "https://doc.example/");
        var answer = admin.put(PATH + "/" + link.id(), new UsefulLinkEntry("Guide", "https://guide.example/"));
        assertEquals(new UsefulLink(link.id(), "Guide", "https://guide.example/"), answer.as(UsefulLink.class));
        assertEquals(List.of(answer.as(UsefulLink.class)), all());
        assertEquals(404, admin.put(PATH + "/999999999", new UsefulLinkEntry("A", "https://a.example")).status());
        assertEquals(404, admin.delete(PATH + "/999999999").status());
    }

    @Test
    void leadToWebPagesOnly() {
        for (String url : List.of("javascript:alert(1)", "data:text/html,a", "file:///etc/passwd", "doc.example",
                "/doc", "https:///x", "https://a b.example", "ftp://doc.example", "", "https://a.example/\nb")) {
            var refused = post("Lien", url);
            assertEquals(400, refused.status(), url);
            assertEquals(List.of("url"), refused.fieldsAtFault());
        }
        assertEquals(List.of("url"), post("Lien", "https://a.example/" + "x".repeat(2000)).fieldsAtFault());
        assertEquals(List.of("label"), post(" ", "https://a.example/").fieldsAtFault());
        assertEquals(List.of(), all());
    }

    @Test
    void areOrderedOnlyInViewOfThoseThereAre() {
        var one = add("Un", "https://un.example/");
        var two = add("Deux", "https://deux.example/");
        for (var ids : List.of(List.of(one.id()), List.of(one.id(), one.id()), List.of(one.id(), two.id(), 999L))) {
            assertEquals(409, admin.put(PATH + "/order", ids).status());
        }
        assertEquals(400, admin.put(PATH + "/order", "{}").status());
        assertEquals(400, admin.put(PATH + "/order", "[null]").status());
        assertEquals(List.of(one, two), all());
    }

    private List<UsefulLink> all() {
        return List.of(admin.get(PATH).as(UsefulLink[].class));
    }

    private UsefulLink add(String label, String url) {
        var answer = post(label, url);
        assertEquals(201, answer.status(), answer::toString);
        return answer.as(UsefulLink.class);
    }

    private Answer post(String label, String url) {
        return admin.post(PATH, new UsefulLinkEntry(label, url));
    }
}
