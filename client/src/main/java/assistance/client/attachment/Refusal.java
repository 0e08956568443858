package assistance.client.attachment;

import java.nio.file.Path;

import assistance.client.attachment.shrink.LargePicture;

/// Why something could not be taken.
public sealed interface Refusal {
    /// A whole sentence that names the file and says what to do.
    String sentence();

    /// There is nothing to do about it here.
    record Final(String sentence) implements Refusal {}

    /// An image that would be taken if it were smaller.
    ///
    /// @param size in bytes
    record Large(String sentence, String name, long size, LargePicture picture) implements Refusal {
        Path file() {
            return picture.file();
        }
    }
}
