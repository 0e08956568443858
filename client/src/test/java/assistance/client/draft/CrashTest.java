package assistance.client.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.api.MessageKind;

/// A client that types in a process of its own is killed without warning.
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void whatWasTypedIsThereAgainAfterTheProgramWasKilled() throws Exception {
        Path source = Files.writeString(folder.resolve("relevé.txt"), "contenu");
        Process client = start(source);
        try (BufferedReader said = client.inputReader(StandardCharsets.UTF_8)) {
            assertEquals(TypingClient.SAVED, said.readLine());
            client.destroyForcibly();
            client.waitFor(10, TimeUnit.SECONDS);
        }
        Files.delete(source);

        Draft found = new DraftStore(drafts()).read().getFirst();

        assertEquals(new Content.Answer(TypingClient.TICKET, TypingClient.WORDS, MessageKind.MESSAGE),
                found.content());
        assertEquals("contenu", Files.readString(found.files().getFirst().file()));
        assertEquals(1, new DraftStore(drafts()).read().size());
    }

    private Path drafts() {
        return folder.resolve("drafts");
    }

    private Process start(Path document) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(java.toString(), "-Xmx128m", "-Dstdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), TypingClient.class.getName(), drafts().toString(),
                document.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
