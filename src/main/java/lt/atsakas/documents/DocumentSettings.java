package lt.atsakas.documents;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where documents lie and how much may come from outside.
 *
 * @param folder on a disk that is backed up together with the database
 * @param uploads where files wait that belong to no case yet; in no backup; beside the documents when not set. What a process
 *     that has ended left there is deleted when the next one starts
 * @param maxTotalSize of the files of one case
 * @param maxMegapixels of a picture, so that opening it fills nobody's memory
 * @param draftRoom what the files of all complaints that are still being written may take
 * @param draftRoomPerSender how much of it one address, or one employee, may take
 */
@ConfigurationProperties("atsakas.documents")
public record DocumentSettings(
        @DefaultValue("data/documents") Path folder,
        @Nullable Path uploads,
        @DefaultValue("10MB") DataSize maxFileSize,
        @DefaultValue("20") int maxFiles,
        @DefaultValue("50MB") DataSize maxTotalSize,
        @DefaultValue("200") int maxMegapixels,
        @DefaultValue("1GB") DataSize draftRoom,
        @DefaultValue("200MB") DataSize draftRoomPerSender) {

    /** Where files wait; each process has a folder of its own there. */
    Path waiting() {
        Path beside = folder.toAbsolutePath().normalize().resolveSibling("uploads");
        return Objects.requireNonNullElse(uploads, beside).toAbsolutePath();
    }
}
