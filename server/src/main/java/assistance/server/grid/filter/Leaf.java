package assistance.server.grid.filter;

import java.util.List;

/// An innermost group with something in it.
///
/// @param keys of it and the groups around it, outermost first: folded texts, codes, digits, ISO days
/// @param count tickets in it
public record Leaf(List<String> keys, long count) {
    public Leaf {
        keys = List.copyOf(keys);
    }
}
