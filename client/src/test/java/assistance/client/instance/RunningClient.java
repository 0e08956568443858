package assistance.client.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// A client of another process: it says what it is, then each link it is handed, and never ends by itself.
final class RunningClient {
    static final String FIRST = "first";
    static final String SECOND = "second";

    private RunningClient() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CompletableFuture<Void> announced = new CompletableFuture<>();
        boolean first = FirstInstance.claim(Path.of(arguments[0]), arguments[1], link -> {
            announced.join();
            System.out.println(link);
        }).isPresent();
        System.out.println(first ? FIRST : SECOND);
        announced.complete(null);
        if (first) {
            new CountDownLatch(1).await();
        }
    }
}
