package assistance.server.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// What the commands say and ask.
final class Terminal {
    private Terminal() {}

    static void say(@Nullable CommandSpec command, String line) {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /// Asks for a new password twice without showing it; where nobody sits at a terminal, it is the first line of the
    /// standard input. Never an argument, as those are seen by every user of the machine.
    @SuppressWarnings("SystemConsoleNull") // null again since JDK 25
    static String askPassword() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return firstLine();
        }
        char[] password = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (password == null || !Arrays.equals(password, again)) {
            throw new IllegalArgumentException("The two passwords differ.");
        }
        return new String(password);
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Objects.requireNonNullElse(line, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
