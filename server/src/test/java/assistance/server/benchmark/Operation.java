package assistance.server.benchmark;

import java.util.SplittableRandom;
import java.util.function.Function;

/// Something users do in the grid, asked for differently each time.
record Operation(Family family, String name, Function<SplittableRandom, Request> next) {
    static final String SEARCH = "/api/tickets/search";
    static final String SEARCH_COUNT_LATER = "/api/tickets/search?count=later";
    static final String COUNT = "/api/tickets/count";
    static final String VALUES = "/api/tickets/values";
    static final String EXPORT = "/api/tickets/export";

    /// A body to post.
    record Request(String path, Object body) {}
}
