package assistance.server.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import assistance.api.MessageKind;
import assistance.server.ServerUnderTest;
import assistance.server.Setting;
import assistance.server.SignedInUser;
import assistance.server.TestDatabase;
import assistance.server.event.RawReader;
import assistance.server.ticket.TicketRequests;

/// How long a message takes to all who are connected, each with a session and a TLS connection of its own, and what is
/// left of those who were cut off. Clients and server share one program and its processors.
///
/// Arguments: `clients=1000 messages=50 cuts=10000 url=jdbc:postgresql:…`, each of them optional.
public final class EventBenchmark {
    private static final int WARM_UP = 10;
    private static final int AGENTS_IN = 10;

    private EventBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            options.put(argument.split("=", 2)[0], argument.split("=", 2)[1]);
        }
        int clients = Integer.parseInt(options.getOrDefault("clients", "1000"));
        int messages = Integer.parseInt(options.getOrDefault("messages", "50"));
        int cuts = Integer.parseInt(options.getOrDefault("cuts", "0"));
        String url = options.getOrDefault("url", "");
        try (var server = ServerUnderTest.start(TestDatabase.SQLITE,
                url.isEmpty() ? Map.of() : Map.of(Setting.DATABASE_URL, url))) {
            var company = server.company();
            var agent = server.agent();
            long number = TicketRequests.open(server.customer(company), company, "Mesure");
            if (clients > 0) {
                List<SignedInUser> users = new ArrayList<>();
                for (int i = 0; i < clients; i++) {
                    users.add(i % AGENTS_IN == 0 ? server.agent() : server.customer(company));
                }
                measure(users, messages, () -> TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour"));
            }
            if (cuts > 0) {
                GoneReaders.cut(server, server.customer(company), cuts,
                        () -> TicketRequests.say(agent, number, MessageKind.MESSAGE, "Bonjour"));
            }
        }
    }

    private static void measure(List<SignedInUser> users, int messages, Runnable say) throws Exception {
        var arrivals = new Arrivals(users.size());
        List<RawReader> readers = new ArrayList<>();
        for (var user : users) {
            var reader = new RawReader(user.https());
            if (!reader.awaitLine("event: hello")) {
                throw new IllegalStateException("no stream");
            }
            Thread.ofVirtual().start(() -> arrivals.note(reader));
            readers.add(reader);
        }
        List<Double> each = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        for (int i = -WARM_UP; i < messages; i++) {
            arrivals.begin();
            long begun = System.nanoTime();
            say.run();
            double answer = millis(System.nanoTime() - begun);
            double[] times = arrivals.await(begun);
            if (i >= 0) {
                Arrays.stream(times).forEach(each::add);
                last.add(Arrays.stream(times).max().orElseThrow());
                answered.add(answer);
            }
        }
        System.out.printf("%d clients, %d messages, milliseconds from sending%n%-36s %9s %9s%n", users.size(),
                messages, "", "median", "p95");
        print("the sender has the answer", answered);
        print("one client has the event", each);
        print("every client has the event", last);
        for (var reader : readers) {
            reader.close();
        }
    }

    private static void print(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf("%-36s %9.1f %9.1f%n", what, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /// When an event reached each client.
    private static final class Arrivals {
        private final int clients;
        private volatile Round round;

        Arrivals(int clients) {
            this.clients = clients;
            round = new Round(clients);
        }

        void begin() {
            round = new Round(clients);
        }

        double[] await(long begun) throws InterruptedException {
            if (!round.all.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(round.all.getCount() + " clients have not got the event");
            }
            return Arrays.stream(round.nanos).mapToDouble(nanos -> millis(nanos - begun)).toArray();
        }

        void note(RawReader reader) {
            try {
                while (reader.awaitLine("event: ticket")) {
                    round.add(System.nanoTime());
                }
            } catch (IOException closed) {
                // The end of the measurement.
            }
        }
    }

    /// One event on its way to all.
    private static final class Round {
        final long[] nanos;
        final CountDownLatch all;
        private int arrived;

        Round(int clients) {
            nanos = new long[clients];
            all = new CountDownLatch(clients);
        }

        synchronized void add(long when) {
            nanos[arrived++] = when;
            all.countDown();
        }
    }
}
