package assistance.server.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import assistance.api.Reference.Limits;
import assistance.server.http.Refusal;

/// Reads multipart requests within the limits of their sizes. Documents wait on disk, never in memory.
public final class MultipartReader {
    /// Far more than the longest text takes, so that who writes too much reads which text it is.
    private static final int MAX_JSON_BYTES = 8 * 1024 * 1024;

    private static final String FILE = "file";
    private static final int HEADER_BYTES = 1024 * 1024;
    private static final String JETTY_CONFIGURATION = "org.eclipse.jetty.multipartConfig";

    private final Path spool;
    private final Supplier<Limits> present;

    /// @param spool a folder for documents on their way; what an earlier run left in it is removed
    /// @param present the limits at the moment of a request
    public MultipartReader(Path spool, Supplier<Limits> present) {
        empty(spool);
        this.spool = spool;
        this.present = present;
    }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var left = Files.newDirectoryStream(folder)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " for uploads can't be emptied.", e);
        }
    }

    /// Reads a request to its end.
    ///
    /// @param jsonName the name of the one part that is JSON
    /// @throws Refusal for parts that are missing, unknown, repeated, empty, too many or too large
    public MultipartForm read(HttpServletRequest request, String jsonName) {
        String contentType = request.getContentType();
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw refusal(415, "Content-Type", "attachment.notMultipart");
        }
        Limits limits = present.get();
        if (request.getContentLengthLong() > requestBytes(limits)) {
            throw requestTooLarge(limits);
        }
        List<Part> parts = parts(request, jsonName, limits);
        try {
            return form(parts, jsonName, limits);
        } catch (IOException | RuntimeException e) {
            MultipartForm.delete(parts);
            throw e instanceof RuntimeException refusal ? refusal : unreadable();
        }
    }

    private static long requestBytes(Limits limits) {
        return limits.attachmentBytes() * limits.attachments() + MAX_JSON_BYTES + HEADER_BYTES;
    }

    private List<Part> parts(HttpServletRequest request, String jsonName, Limits limits) {
        var configuration = new MultipartConfigElement(spool.toString(), -1, requestBytes(limits), 0);
        request.setAttribute(JETTY_CONFIGURATION, configuration);
        try {
            return List.copyOf(request.getParts());
        } catch (IOException | ServletException | RuntimeException e) {
            // The web server says that a limit was passed only in the words of its exceptions.
            if (says(e, "Form is larger than max length")) {
                throw tooLarge(jsonName, "attachment.jsonTooLarge");
            }
            throw says(e, "max length exceeded") ? requestTooLarge(limits) : unreadable();
        }
    }

    private static MultipartForm form(List<Part> parts, String jsonName, Limits limits) throws IOException {
        byte[] json = null;
        List<Part> files = new ArrayList<>();
        for (Part part : parts) {
            if (part.getName().equals(FILE)) {
                files.add(part);
            } else if (!part.getName().equals(jsonName)) {
                throw Refusal.invalid(part.getName(), "attachment.unknownPart");
            } else if (json != null) {
                throw Refusal.invalid(jsonName, "attachment.repeatedPart");
            } else {
                json = json(part);
            }
        }
        if (json == null) {
            throw Refusal.invalid(jsonName, "attachment.missingPart");
        }
        return new MultipartForm(parts, json, uploads(files, limits));
    }

    private static byte[] json(Part part) throws IOException {
        if (part.getSize() > MAX_JSON_BYTES) {
            throw tooLarge(part.getName(), "attachment.jsonTooLarge");
        }
        try (var bytes = part.getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static List<Upload> uploads(List<Part> files, Limits limits) {
        if (files.size() > limits.attachments()) {
            throw Refusal.invalid(FILE, "attachment.tooMany", limits.attachments());
        }
        List<Upload> uploads = new ArrayList<>();
        for (Part part : files) {
            String givenName = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
            if (part.getSize() > limits.attachmentBytes()) {
                throw tooLarge(FILE, "attachment.tooLarge", FileName.safe(givenName), megabytes(limits),
                        part.getSize());
            }
            if (part.getSize() == 0) {
                throw Refusal.invalid(FILE, "attachment.empty", FileName.safe(givenName));
            }
            uploads.add(Upload.of(givenName, part.getSize(), part::getInputStream));
        }
        return uploads;
    }

    private static Refusal requestTooLarge(Limits limits) {
        return tooLarge(FILE, "attachment.requestTooLarge", limits.attachments(), megabytes(limits));
    }

    private static double megabytes(Limits limits) {
        return limits.attachmentBytes() / (1024.0 * 1024);
    }

    private static Refusal tooLarge(String field, String key, Object... arguments) {
        return refusal(413, field, key, arguments);
    }

    private static Refusal refusal(int status, String field, String key, Object... arguments) {
        return new Refusal(status, List.of(new Refusal.Field(field, key, arguments)), key, arguments);
    }

    private static Refusal unreadable() {
        return refusal(400, "body", "attachment.unreadable");
    }

    private static boolean says(Throwable failure, String words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(words)) {
                return true;
            }
        }
        return false;
    }
}
