package assistance.server.mail.delivery;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// Writes mails as `.eml` files, for servers that have no mail server yet. A file that has its name is whole.
public final class FileDelivery implements MailDelivery {
    private final Path folder;

    public FileDelivery(Path folder) {
        this.folder = folder;
    }

    @Override
    public void deliver(long id, MimeMessage message) throws MessagingException {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("%06d.part".formatted(id));
            try (var file = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                message.writeTo(Channels.newOutputStream(file));
                file.force(true);
            }
            Files.move(unfinished, folder.resolve("%06d.eml".formatted(id)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new MailServerUnreachable("The folder of the mails can't be written", unwritable);
        }
    }
}
