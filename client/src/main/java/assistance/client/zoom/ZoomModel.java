package assistance.client.zoom;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How large everything is shown, in percent, by steps.
public final class ZoomModel {
    /// Every size there is.
    public static final List<Integer> STEPS = List.of(70, 80, 90, 100, 110, 125, 150, 175, 200);
    static final int REAL = 100;

    private final IntegerProperty percent = new SimpleIntegerProperty(this, "percent", REAL);

    /// @param remembered the size of the last time; what is no step becomes the nearest one
    /// @param remember keeps a size for the next start
    public ZoomModel(int remembered, IntConsumer remember) {
        percent.set(nearest(remembered));
        percent.subscribe((_, now) -> remember.accept(now.intValue()));
    }

    private static int nearest(int wanted) {
        return STEPS.stream()
                .reduce((best, step) -> Math.abs(step - wanted) < Math.abs(best - wanted) ? step : best)
                .orElse(REAL);
    }

    /// The next larger size.
    public void larger() {
        step(1);
    }

    /// The next smaller size.
    public void smaller() {
        step(-1);
    }

    /// The size all is drawn for.
    public void reset() {
        percent.set(REAL);
    }

    private void step(int by) {
        int next = STEPS.indexOf(nearest(percent.get())) + by;
        percent.set(STEPS.get(Math.clamp(next, 0, STEPS.size() - 1)));
    }

    public IntegerProperty percentProperty() {
        return percent;
    }

    double factor() {
        return (double) percent.get() / REAL;
    }
}
