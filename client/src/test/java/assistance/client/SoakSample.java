package assistance.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What the client holds at one moment.
///
/// @param heap bytes after a collection
record SoakSample(long heap, int threads, long files) {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 160;
    private static final double MARGIN = 48;

    /// The lesser of each.
    SoakSample least(SoakSample other) {
        return new SoakSample(Math.min(heap, other.heap), Math.min(threads, other.threads),
                Math.min(files, other.files));
    }

    /// Draws the course of all three, each from zero.
    static void draw(List<SoakSample> samples, Path file) throws IOException {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' font-family='sans-serif'"
                        + " font-size='12'><rect width='100%%' height='100%%' fill='white'/>%n",
                WIDTH + 2 * MARGIN, 3 * (HEIGHT + MARGIN) + MARGIN));
        curve(svg, 0, "heap after a collection, MB", samples, sample -> sample.heap / 1e6);
        curve(svg, 1, "threads", samples, SoakSample::threads);
        curve(svg, 2, "open files", samples, SoakSample::files);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private static void curve(StringBuilder svg, int row, String name, List<SoakSample> samples,
            ToDoubleFunction<SoakSample> value) {
        double top = MARGIN + row * (HEIGHT + MARGIN);
        double most = samples.stream().mapToDouble(value).max().orElse(1) * 1.2;
        svg.append(String.format(Locale.ROOT, "<text x='%.0f' y='%.0f'>%s</text>%n", MARGIN, top - 8, name));
        svg.append(String.format(Locale.ROOT,
                "<rect x='%.0f' y='%.0f' width='%.0f' height='%.0f' fill='none' stroke='#d0d7de'/>%n", MARGIN, top,
                WIDTH, HEIGHT));
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < samples.size(); i++) {
            double x = MARGIN + WIDTH * (i + 0.5) / samples.size();
            double amount = value.applyAsDouble(samples.get(i));
            double y = top + HEIGHT * (1 - amount / most);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='middle'>%.1f</text>%n", x,
                    y - 8, amount));
        }
        svg.append(String.format("<polyline points='%s' fill='none' stroke='#0969da' stroke-width='2'/>%n", points));
    }
}
