package assistance.client.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A program that ends in the midst of a download, and says what files there were just before.
final class ClosedMeanwhile {
    private ClosedMeanwhile() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            try {
                Download.save(new Slow(never), target, _ -> half.countDown());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        half.await();
        try (var files = Files.list(target.getParent())) {
            files.forEach(System.out::println);
        }
        System.exit(0);
    }

    private static final class Slow extends InputStream {
        private final CountDownLatch gate;
        private boolean begun;

        Slow(CountDownLatch gate) {
            this.gate = gate;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (begun) {
                waitForever();
            }
            begun = true;
            return 10;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("only pieces");
        }

        private void waitForever() throws IOException {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
