import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/// Measures from the start of a process until the blue of its main button is on the screen, and the memory of the
/// client once its user has signed in. Run by measure.sh.
final class Measure {
    private static final Rectangle SCREEN = new Rectangle(1280, 800);
    private static final int BLUE = 0x0969da;
    /// The button crosses the middle of the window. To look at no more of it costs next to nothing: to copy the whole
    /// screen again and again would take a core from what is measured.
    private static final Rectangle MIDDLE = new Rectangle(640, 0, 1, 800);
    private static final int ENOUGH = 20;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    private final Robot robot;

    private Measure() throws Exception {
        robot = new Robot();
    }

    /// Arguments: how many times; the server; its fingerprint; the program and its arguments;
    /// `--`; the bare program and its arguments.
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        List<String> rest = List.of(arguments).subList(3, arguments.length);
        int end = rest.indexOf("--");
        List<String> client = new ArrayList<>(rest.subList(0, end));
        client.addAll(List.of("--server", arguments[1], "--trust", arguments[2]));
        List<String> bare = rest.subList(end + 1, rest.size());
        var measure = new Measure();
        measure.start(client);
        measure.start(bare);
        long[] ofClient = new long[times];
        long[] ofBare = new long[times];
        for (int time = 0; time < times; time++) {
            ofClient[time] = measure.start(client);
            ofBare[time] = measure.start(bare);
        }
        long median = print("Assistance, process start to the login window", ofClient);
        long bareMedian = print("a bare JavaFX window on the JDK", ofBare);
        System.out.printf("| ratio | %.2f | | 1.5 |%n", (double) median / bareMedian);
        System.out.printf("| resident memory after signing in | %d MB | | 220 MB |%n", measure.memory(client));
    }

    private static long print(String what, long[] times) {
        Arrays.sort(times);
        long median = times[times.length / 2];
        System.out.printf("| %s | %d ms | %d to %d ms | %s |%n", what, median, times[0], times[times.length - 1],
                what.startsWith("Assistance") ? "1000 ms" : "");
        return median;
    }

    private long start(List<String> command) throws Exception {
        until(count -> count == 0);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            until(count -> count > ENOUGH);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private long memory(List<String> command) throws Exception {
        until(count -> count == 0);
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        until(count -> count > ENOUGH);
        Thread.sleep(1_500);
        type("client");
        new ProcessBuilder("xdotool", "type", "--delay", "20", "@demo.example\tdemo-assistance").start().waitFor();
        robot.keyPress(KeyEvent.VK_ENTER);
        robot.keyRelease(KeyEvent.VK_ENTER);
        Thread.sleep(12_000);
        ImageIO.write(robot.createScreenCapture(SCREEN), "png", Path.of("target", "measured.png").toFile());
        String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
        process.destroy();
        process.waitFor();
        return Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1")) / 1024;
    }

    private void type(String text) throws Exception {
        new ProcessBuilder("xdotool", "type", "--delay", "20", text).start().waitFor();
    }

    private void until(Predicate<Integer> seen) throws InterruptedException {
        long begin = System.nanoTime();
        while (!seen.test(blue())) {
            if (System.nanoTime() - begin > LIMIT) {
                throw new IllegalStateException("It is not seen.");
            }
            Thread.sleep(5);
        }
    }

    private int blue() {
        BufferedImage picture = robot.createScreenCapture(MIDDLE);
        int count = 0;
        for (int y = 0; y < MIDDLE.height; y++) {
            if ((picture.getRGB(0, y) & 0xffffff) == BLUE) {
                count++;
            }
        }
        return count;
    }
}
