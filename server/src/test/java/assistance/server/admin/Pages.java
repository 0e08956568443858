package assistance.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import assistance.api.Page;
import assistance.server.SignedInUser;

/// Lists of administrators as a client asks for them.
public final class Pages {
    private static final JsonMapper JSON = new JsonMapper();

    private Pages() {}

    /// A page of a list.
    public static <T> Page<T> page(SignedInUser admin, String path, Class<T> row) {
        var answer = admin.get(path);
        assertEquals(200, answer.status(), answer::toString);
        return JSON.readValue(answer.bytes(), JSON.getTypeFactory().constructParametricType(Page.class, row));
    }

    public static <T> List<T> rows(SignedInUser admin, String path, Class<T> row) {
        return page(admin, path, row).rows();
    }

    /// A text as a parameter's value.
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
