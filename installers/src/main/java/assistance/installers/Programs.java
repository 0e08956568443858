package assistance.installers;

import java.io.IOException;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the tools of the JDK that this runs on, and other programs; what they say is seen.
final class Programs {
    private Programs() {}

    static void runTool(String name, List<String> arguments) {
        System.out.println(name + " " + String.join(" ", arguments));
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        check(name, tool.run(System.out, System.err, arguments.toArray(String[]::new)));
    }

    static void run(String... command) throws IOException, InterruptedException {
        System.out.println(String.join(" ", command));
        check(command[0], new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static void check(String name, int exit) {
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with code " + exit + ".");
        }
    }
}
