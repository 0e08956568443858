package assistance.client.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import assistance.client.connection.Upload;
import assistance.client.settings.OwnerOnly;

/// One draft on the disk: a folder with its words and its documents' bytes.
final class DraftFolder {
    private static final String WORDS = "draft.json";
    /// What is younger may be another running client's, about to be taken up.
    private static final Duration FRESH = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path folder;

    DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// Reads the draft, and clears away what a break left unfinished beside it.
    ///
    /// @throws IOException also when it is not what [#write(Draft)] wrote
    Draft read() throws IOException {
        try {
            Stored stored = Objects.requireNonNull(
                    JSON.readValue(Files.readAllBytes(folder.resolve(WORDS)), Stored.class));
            clear(stored.files.stream().map(StoredFile::file).collect(Collectors.toSet()), Instant.now().minus(FRESH));
            return new Draft(String.valueOf(folder.getFileName()), stored.content,
                    stored.files.stream().map(file -> file.in(folder)).toList(), stored.changedAt, stored.key,
                    stored.waiting);
        } catch (JacksonException | NullPointerException | IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    /// False for a folder in which nothing was ever saved, which goes in time.
    boolean isDraft() throws IOException {
        if (Files.exists(folder.resolve(WORDS))) {
            return true;
        }
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(FRESH))) {
            delete();
        }
        return false;
    }

    void write(Draft draft) throws IOException {
        OwnerOnly.createFolder(folder);
        OwnerOnly.write(folder.resolve(WORDS), JSON.writeValueAsBytes(new Stored(draft.content(),
                draft.files().stream().map(file -> StoredFile.of(file, folder)).toList(), draft.changedAt(),
                draft.key(), draft.waiting())));
    }

    /// Takes a document's bytes in, so that its source may change or vanish.
    Upload keep(Upload document) throws IOException {
        OwnerOnly.createFolder(folder);
        // A name of its own: the document's may be one this system takes badly, or two documents'.
        Path copy = folder.resolve(UUID.randomUUID().toString());
        OwnerOnly.copy(document.file(), copy);
        return new Upload(document.name(), copy, Files.size(copy));
    }

    void delete() throws IOException {
        if (Files.isDirectory(folder)) {
            // The words first: a draft half deleted must not come back.
            Files.deleteIfExists(folder.resolve(WORDS));
            clear(Set.of(), Instant.MAX);
            Files.deleteIfExists(folder);
        }
    }

    private void clear(Set<String> kept, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(WORDS) && !kept.contains(name)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The form on the disk; the folder's own name is the draft's id.
    private record Stored(Content content, List<StoredFile> files, Instant changedAt, String key,
            @Nullable Waiting waiting) {
        Stored {
            Objects.requireNonNull(content);
            files = List.copyOf(files);
            Objects.requireNonNull(changedAt);
            Objects.requireNonNull(key);
        }
    }

    /// @param file a name in the folder, or a whole path of what could not be taken in
    private record StoredFile(String name, String file, long size) {
        static StoredFile of(Upload upload, Path folder) {
            Path file = upload.file().startsWith(folder) ? folder.relativize(upload.file()) : upload.file();
            return new StoredFile(upload.name(), file.toString(), upload.size());
        }

        Upload in(Path folder) {
            return new Upload(name, folder.resolve(file), size);
        }
    }
}
