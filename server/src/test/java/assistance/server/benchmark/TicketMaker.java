package assistance.server.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import assistance.api.Priority;
import assistance.api.TicketState;

/// Makes up what tickets say and how far they got, in the shares of a busy support: 3 % are not resolved, most of
/// these recent.
final class TicketMaker {
    private static final int SENTENCES = 4000;
    private static final int RECENT = 20_000;

    private final SplittableRandom random;
    private final Vocabulary vocabulary = new Vocabulary();
    private final String[] sentences;

    TicketMaker(SplittableRandom random) {
        this.random = random;
        sentences = Stream.generate(() -> words(5 + random.nextInt(9)) + ".").limit(SENTENCES).toArray(String[]::new);
    }

    /// Some titles name a document, which makes them unlike all others.
    String title() {
        String title = words(3 + random.nextInt(6));
        return random.nextInt(10) > 0 ? title : title + " n° " + (100_000 + random.nextInt(900_000));
    }

    String message() {
        return "Bonjour, " + IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> sentences[random.nextInt(SENTENCES)])
                .collect(Collectors.joining(" "));
    }

    private String words(int count) {
        String words = Stream.generate(() -> vocabulary.word(random)).limit(count).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Priority priority() {
        int share = random.nextInt(100);
        return share < 60 ? Priority.MINOR : share < 90 ? Priority.MAJOR : Priority.CRITICAL;
    }

    /// @param newer how many tickets are newer
    TicketState state(long newer) {
        if (random.nextInt(1000) >= (newer < RECENT ? 700 : 16)) {
            return TicketState.RESOLVED;
        }
        int share = random.nextInt(100);
        return share < 30
                ? TicketState.SUBMITTED
                : share < 75 ? TicketState.IN_PROGRESS : TicketState.WAITING_FOR_CUSTOMER;
    }

    /// Nearly all tickets are, but for those that have just come.
    boolean assigned(TicketState state) {
        return random.nextInt(100) < (state == TicketState.SUBMITTED ? 20 : 98);
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// A number below a limit, the lower the more often.
    int skewed(int limit) {
        double share = random.nextDouble();
        return (int) (limit * share * share);
    }
}
