package lt.atsakas.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Sha256;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps the files of complaints that are still being written, for a day at most and only while this node runs. All of them
 * have so much room, and each sender a part of it.
 */
public class DraftFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final Check check;
    private final long room;
    private final long roomPerSender;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    DraftFiles(DocumentSettings settings, Path folder, Check check) {
        this.folder = folder;
        this.check = check;
        this.room = settings.draftRoom().toBytes();
        this.roomPerSender = settings.draftRoomPerSender().toBytes();
    }

    /** Says why a case could not have the file beside others. */
    interface Check {
        void check(String name, Path content, List<Long> sizesOfOthers);
    }

    private record Held(String sender, long size) {}

    /** The files that are kept now, and those that could not be. */
    public record Added(List<DraftFile> files, List<Refused> refused) {}

    /** A file that could not be kept, and why. */
    public record Refused(String name, RuleViolation reason) {}

    /**
     * Keeps what a form brought beside the files it has already, and once what it brings again because its line had broken; the sender is an
     * address or an employee.
     */
    public Added add(List<MultipartFile> uploads, List<DraftFile> beside, String sender) {
        List<DraftFile> files = new ArrayList<>(beside);
        List<Refused> refused = new ArrayList<>();
        for (MultipartFile upload : uploads) {
            DraftFile file = described(upload);
            if (!isNothing(upload) && files.stream().noneMatch(file::isSameAs)) {
                try {
                    keep(upload, file, files, sender);
                    files.add(file);
                } catch (RuleViolation reason) {
                    refused.add(new Refused(file.name(), reason));
                }
            }
        }
        return new Added(List.copyOf(files), List.copyOf(refused));
    }

    /** Where the content lies, or {@link DraftFileGone}. */
    public Path place(DraftFile file) {
        Path place = folder.resolve(file.id());
        if (!Files.exists(place)) {
            throw new DraftFileGone(file);
        }
        return place;
    }

    public void drop(DraftFile file) {
        drop(file.id());
    }

    /** Forgets what nobody sent. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        Instant oldest = present().minus(KEPT);
        held.keySet().stream().filter(id -> isOlder(id, oldest)).toList().forEach(this::drop);
    }

    @PreDestroy
    void forgetAll() {
        held.keySet().forEach(this::drop);
    }

    private static DraftFile described(MultipartFile upload) {
        return new DraftFile(UUID.randomUUID().toString(), nameOf(upload), upload.getSize(), sumOf(upload));
    }

    private void keep(MultipartFile upload, DraftFile file, List<DraftFile> beside, String sender) {
        reserve(file, sender);
        try {
            upload.transferTo(folder.resolve(file.id()));
            check.check(file.name(), folder.resolve(file.id()), sizes(beside));
        } catch (RuleViolation reason) {
            drop(file);
            throw reason;
        } catch (IOException e) {
            drop(file);
            throw new ShelfOutOfOrder(e);
        }
    }

    private synchronized void reserve(DraftFile file, String sender) {
        long all = file.size();
        long theirs = file.size();
        for (Held other : held.values()) {
            all += other.size();
            theirs += other.sender().equals(sender) ? other.size() : 0;
        }
        if (all > room || theirs > roomPerSender) {
            throw new NoRoomForDrafts();
        }
        held.put(file.id(), new Held(sender, file.size()));
    }

    private void drop(String id) {
        try {
            Files.deleteIfExists(folder.resolve(id));
            held.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present as the disk tells it, whatever clock the application runs on. */
    private Instant present() {
        try {
            Path probe = Files.createTempFile(folder, "probe", "");
            FileTime present = Files.getLastModifiedTime(probe);
            Files.delete(probe);
            return present.toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOlder(String id, Instant moment) {
        try {
            Path place = folder.resolve(id);
            return !Files.exists(place)
                    || Files.getLastModifiedTime(place).toInstant().isBefore(moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> sizes(List<DraftFile> files) {
        return files.stream().map(DraftFile::size).toList();
    }

    private static String sumOf(MultipartFile upload) {
        try (InputStream content = upload.getInputStream()) {
            return Sha256.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(MultipartFile upload) {
        return Objects.requireNonNullElse(upload.getOriginalFilename(), "");
    }

    /** What a browser sends for an empty file field. */
    private static boolean isNothing(MultipartFile upload) {
        return upload.isEmpty() && nameOf(upload).isEmpty();
    }
}
