package assistance.client;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Chooses what draws the client's windows, before the toolkit starts.
///
/// On a Linux without a graphics processor (a virtual machine, a terminal server) OpenGL is done by Mesa in software:
/// JavaFX would load it, 50 MB and a tenth of a second, and then draw by itself all the same. There it draws by itself
/// at once. Who sets `prism.order` decides alone.
final class Rendering {
    private static final String ORDER = "prism.order";
    /// What the drivers of NVIDIA and of Windows' Linux make instead of a render node.
    private static final List<String> OTHERS = List.of("nvidiactl", "dxg");

    private Rendering() {}

    static void choose() {
        if (System.getProperty("os.name", "").equals("Linux") && System.getProperty(ORDER) == null
                && !canAccelerate(Path.of("/dev"))) {
            System.setProperty(ORDER, "sw");
        }
    }

    /// @param devices the system's folder of devices
    static boolean canAccelerate(Path devices) {
        try (DirectoryStream<Path> nodes = Files.newDirectoryStream(devices.resolve("dri"), "renderD*")) {
            return nodes.iterator().hasNext() || hasOther(devices);
        } catch (NoSuchFileException none) {
            return hasOther(devices);
        } catch (IOException unknown) {
            return true;
        }
    }

    private static boolean hasOther(Path devices) {
        return OTHERS.stream().anyMatch(name -> Files.exists(devices.resolve(name)));
    }
}
