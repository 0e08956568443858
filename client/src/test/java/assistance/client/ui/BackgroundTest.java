package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import assistance.client.Logged;

class BackgroundTest {
    private final List<String> steps = new ArrayList<>();
    private final Background background = new Background(step -> {
        steps.add("worker");
        step.run();
    }, step -> {
        steps.add("screen");
        step.run();
    });

    @Test
    void worksElsewhereAndReturnsToTheScreen() {
        background.run(() -> "result", steps::add, failure -> steps.add("failed"));

        assertEquals(List.of("worker", "screen", "result"), steps);
    }

    @Test
    void bringsFailuresToTheScreenToo() {
        background.act(() -> {
            throw new IllegalStateException("why");
        }, () -> steps.add("done"), failure -> steps.add(Objects.requireNonNull(failure.getMessage())));

        assertEquals(List.of("worker", "screen", "why"), steps);
    }

    @Test
    void logsWhatThisComputerDidWrongThoughNobodyListens() {
        try (Logged log = Logged.by(Background.class)) {
            IOException full = new IOException("disk full");
            background.act(() -> {
                throw full;
            }, () -> {}, _ -> {});

            assertEquals(List.of("WARNING Work came to nothing"), log.lines());
            assertSame(full, log.entries().getFirst().getThrown());
        }
    }
}
