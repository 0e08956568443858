package assistance.client.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import assistance.api.Reference;
import assistance.client.attachment.shrink.LargePicture;
import assistance.client.connection.Upload;
import assistance.client.ui.Texts;

/// Decides whether a file can go with a message. It looks at the disk, so it is not for the FX thread.
public record FileCheck(Reference.Limits limits, Texts texts) {
    /// What came of looking at a file.
    public sealed interface Result {
        /// The file can be sent.
        record Accepted(Upload upload) implements Result {}

        /// The file can't be sent.
        record Refused(Refusal why) implements Result {}
    }

    /// Looks at a file as it is now.
    public Result look(Path file) {
        Path given = file.getFileName();
        // macOS hands out decomposed accents, which other systems show as two characters.
        return look(file, Normalizer.normalize((given == null ? file : given).toString(), Normalizer.Form.NFC));
    }

    private Result look(Path file, String name) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException | SecurityException _) {
            return refused("attachment.unreadable", name);
        }
        if (attributes.isDirectory()) {
            return refused("attachment.folder", name);
        }
        if (!attributes.isRegularFile() || !Files.isReadable(file)) {
            return refused("attachment.unreadable", name);
        }
        long size = attributes.size();
        if (size == 0) {
            return refused("attachment.empty", name);
        }
        if (size > limits.attachmentBytes()) {
            return tooLarge(file, name, size);
        }
        return new Result.Accepted(new Upload(name, file, size));
    }

    /// Looks again at files about to be sent; a sentence when one of them is no longer what was chosen.
    public Optional<String> firstChanged(List<Upload> uploads) {
        for (Upload upload : uploads) {
            switch (look(upload.file(), upload.name())) {
                case Result.Refused(Refusal why) -> {
                    return Optional.of(why.sentence());
                }
                case Result.Accepted(Upload now) when now.size() != upload.size() -> {
                    return Optional.of(texts.get("attachment.changed", upload.name()));
                }
                case Result.Accepted _ -> {
                }
            }
        }
        return Optional.empty();
    }

    private Result tooLarge(Path file, String name, long size) {
        String is = FileSize.of(size, texts);
        String most = FileSize.of(limits.attachmentBytes(), texts);
        Optional<LargePicture> found = LargePicture.of(file);
        if (found.isEmpty()) {
            return refused("attachment.tooLarge", name, is, most);
        }
        LargePicture picture = found.get();
        return picture.isTooVast()
                ? refused("attachment.imageTooVast", name, is, picture.width(), picture.height())
                : new Result.Refused(new Refusal.Large(texts.get("attachment.imageTooLarge", name, is, most), name,
                        size, picture));
    }

    private Result refused(String key, Object... arguments) {
        return new Result.Refused(new Refusal.Final(texts.get(key, arguments)));
    }
}
