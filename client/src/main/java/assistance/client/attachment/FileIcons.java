package assistance.client.attachment;

import java.util.Locale;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The icon that goes with a document's name.
public final class FileIcons {
    private FileIcons() {}

    /// The icon of that kind of document.
    public static Ikon of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "svg" -> Feather.IMAGE;
            case "txt", "log", "pdf", "doc", "docx", "odt", "rtf", "md" -> Feather.FILE_TEXT;
            case "xls", "xlsx", "ods", "csv" -> Feather.GRID;
            case "zip", "7z", "gz", "tar", "rar" -> Feather.ARCHIVE;
            case "mp4", "mov", "avi", "mkv", "webm" -> Feather.FILM;
            case "eml", "msg" -> Feather.MAIL;
            default -> Feather.FILE;
        };
    }
}
