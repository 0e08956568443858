package assistance.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
    @TempDir
    Path devices;

    @ParameterizedTest
    @ValueSource(strings = {"dri/renderD128", "nvidiactl", "dxg"})
    void usesAGraphicsProcessorWhereThereIsOne(String node) throws IOException {
        Path device = devices.resolve(node);
        Files.createDirectories(device.getParent());
        Files.createFile(device);

        assertTrue(Rendering.canAccelerate(devices));
    }

    @Test
    void drawsByItselfWithoutAny() {
        assertFalse(Rendering.canAccelerate(devices));
    }

    @Test
    void takesAPlainScreenBufferForNone() throws IOException {
        Files.createFile(Files.createDirectory(devices.resolve("dri")).resolve("card0"));

        assertFalse(Rendering.canAccelerate(devices));
    }
}
