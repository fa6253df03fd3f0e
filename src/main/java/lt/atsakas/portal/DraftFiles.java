package lt.atsakas.portal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files of complaints that are still being written, for a day at most and only while this node runs. */
@Component
class DraftFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;
    private final long room;
    private final AtomicLong taken = new AtomicLong();

    DraftFiles(PortalLimits limits, Clock clock) throws IOException {
        this.clock = clock;
        this.room = limits.draftFiles().toBytes();
        this.folder = Files.createTempDirectory("atsakas-drafts");
    }

    /** Keeps the file, or throws {@link NoRoomForDrafts}. */
    DraftFile keep(MultipartFile upload) {
        String id = UUID.randomUUID().toString();
        if (taken.addAndGet(upload.getSize()) > room) {
            taken.addAndGet(-upload.getSize());
            throw new NoRoomForDrafts();
        }
        try {
            upload.transferTo(folder.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DraftFile(id, Objects.requireNonNullElse(upload.getOriginalFilename(), ""), upload.getSize());
    }

    Path place(DraftFile file) {
        return folder.resolve(file.id());
    }

    byte[] read(DraftFile file) {
        try {
            return Files.readAllBytes(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(DraftFile file) {
        delete(place(file));
    }

    /** Forgets what nobody submitted. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() throws IOException {
        FileTime oldest = FileTime.from(clock.instant().minus(KEPT));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> modified(file).compareTo(oldest) < 0).forEach(this::delete);
        }
    }

    @PreDestroy
    void forgetAll() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path file) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (Files.deleteIfExists(file)) {
                taken.addAndGet(-size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
