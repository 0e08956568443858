package assistance.server.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import assistance.api.GridLayout;
import assistance.api.TicketQuery;
import assistance.server.http.Refusal;
import assistance.server.http.RequestBody;

/// Reads what an older or newer version saved, or the user in another role: what would be refused today is cut out,
/// smallest part first, until the rest is fine.
record LayoutReader(LayoutRules rules) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");
    private static final int MOST_CUTS = 1000;

    /// The layout, an empty one when nothing of it can be read.
    GridLayout read(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode layout && layout.path("query") instanceof ObjectNode query) {
                query.put("view", rules.view().name());
                return withoutFaults(layout);
            }
        } catch (JacksonException unreadable) {
            return empty();
        }
        return empty();
    }

    private GridLayout empty() {
        return new GridLayout(TicketQuery.of(rules.view()), List.of());
    }

    private GridLayout withoutFaults(ObjectNode layout) {
        for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
            try {
                byte[] json = JSON.writeValueAsString(layout).getBytes(StandardCharsets.UTF_8);
                var read = RequestBody.parse(json, "", GridLayout.class);
                rules.check(read);
                return read;
            } catch (Refusal refusal) {
                // One at a time, as cutting moves what comes after it.
                if (!cut(layout, refusal.fields().getFirst().path())) {
                    return empty();
                }
            }
        }
        return empty();
    }

    /// Takes away the innermost part of a path that is there, if any.
    private static boolean cut(ObjectNode layout, String path) {
        @Nullable
        Runnable cut = null;
        JsonNode place = layout;
        for (String step : STEP.matcher(path).results().map(MatchResult::group).toList()) {
            switch (place) {
                case ObjectNode object when object.has(step) -> {
                    cut = () -> object.remove(step);
                    place = object.path(step);
                }
                case ArrayNode array when array.has(Integer.parseInt(step)) -> {
                    cut = () -> array.remove(Integer.parseInt(step));
                    place = array.path(Integer.parseInt(step));
                }
                default -> place = MissingNode.getInstance();
            }
        }
        if (cut == null) {
            return false;
        }
        cut.run();
        return true;
    }
}
