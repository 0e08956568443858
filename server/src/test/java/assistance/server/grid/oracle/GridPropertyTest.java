package assistance.server.grid.oracle;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import assistance.server.ServerUnderTest;
import assistance.server.TestDatabase;

/// Holds the answers of both databases against a plain evaluation in memory, for random tickets and random queries.
/// `-Dgrid.queries=100000 -Dgrid.seed=7` asks more of them, or others.
class GridPropertyTest {
    private static final int QUERIES = Integer.getInteger("grid.queries", 700);
    private static final long SEED = Long.getLong("grid.seed", 20_261_124);
    private static final int QUERIES_A_WORLD = 5000;
    private static final int TICKETS = 300;
    private static final int MOST_DIFFERENCES = Integer.getInteger("grid.differences", 1);

    /// An evening at which it is tomorrow in a part of the world.
    private static final Duration UNTIL_EVENING = Duration.ofHours(14).plusMinutes(30);

    @ParameterizedTest
    @EnumSource
    void answersAsThePlainEvaluationDoes(TestDatabase database) {
        var differences = new ArrayList<String>();
        for (int asked = 0; asked < QUERIES && differences.size() < MOST_DIFFERENCES; asked += QUERIES_A_WORLD) {
            try (var server = ServerUnderTest.start(database)) {
                server.clock().advance(UNTIL_EVENING);
                differences.addAll(ask(server, SEED + asked, Math.min(QUERIES_A_WORLD, QUERIES - asked)));
            }
        }
        if (!differences.isEmpty()) {
            fail("-Dgrid.seed=" + SEED + "\n" + String.join("\n\n", differences));
        }
    }

    private static List<String> ask(ServerUnderTest server, long seed, int queries) {
        var text = new RandomText(new Random(seed));
        World world = new RandomWorld(server, text).fill(TICKETS);
        var times = new RandomTimes(text, server.clock().instant());
        List<Comparison> readers = world.readers().stream().map(reader -> {
            var oracle = new GridOracle(reader.account(), world.seenBy(reader.account()), server.clock());
            return new Comparison(Grid.direct(server, reader), Grid.ofMany(server, reader),
                    Grid.overHttps(server, reader), oracle,
                    new RandomQueries(text, times, oracle), text);
        }).toList();
        var differences = new ArrayList<String>();
        for (int i = 0; i < queries && differences.size() < MOST_DIFFERENCES; i++) {
            Optional<String> difference = readers.get(i % readers.size()).ask();
            if (difference.isPresent()) {
                differences.add("query " + i + ", world " + seed + ": " + difference.get());
            }
        }
        return differences;
    }
}
