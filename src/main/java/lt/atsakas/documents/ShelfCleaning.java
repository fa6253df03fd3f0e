package lt.atsakas.documents;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files that no row names: their transaction was rolled back or the process died in between. Looks only at files
 * one to four days old, so that it neither races with a running transaction nor walks the whole archive's rows.
 */
@Component
class ShelfCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfCleaning.class);
    private static final Duration SETTLED = Duration.ofDays(1);
    private static final Duration LOOKED_AT_BEFORE = Duration.ofDays(4);
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final Documents documents;

    ShelfCleaning(Shelf shelf, Documents documents) {
        this.shelf = shelf;
        this.documents = documents;
    }

    /** Every night; returns how many files went. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Vilnius")
    int clean() {
        try {
            int removed = 0;
            List<Path> candidates = candidates();
            for (int from = 0; from < candidates.size(); from += AT_ONCE) {
                removed += removeOrphans(candidates.subList(from, Math.min(from + AT_ONCE, candidates.size())));
            }
            if (removed > 0) {
                LOG.info("Removed {} files that no document names", removed);
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> candidates() throws IOException {
        FileTime present = shelf.present();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files =
                Files.find(shelf.folder(), 3, (path, about) -> about.isRegularFile() && isOfAge(about, present))) {
            files.forEach(found::add);
        }
        return found;
    }

    private static boolean isOfAge(BasicFileAttributes about, FileTime present) {
        Duration age = Duration.between(about.lastModifiedTime().toInstant(), present.toInstant());
        return age.compareTo(SETTLED) > 0 && age.compareTo(LOOKED_AT_BEFORE) < 0;
    }

    private int removeOrphans(List<Path> files) throws IOException {
        Set<String> known =
                documents.known(files.stream().map(ShelfCleaning::hash).collect(toSet()));
        int removed = 0;
        for (Path file : files) {
            if (!known.contains(hash(file)) && isStillOfAge(file)) {
                Files.deleteIfExists(file);
                removed++;
            }
        }
        return removed;
    }

    /** Somebody may have brought the same content again meanwhile: then the file is young, and its row is to come. */
    private boolean isStillOfAge(Path file) throws IOException {
        return Files.exists(file) && isOfAge(Files.readAttributes(file, BasicFileAttributes.class), shelf.present());
    }

    private static String hash(Path file) {
        return String.valueOf(file.getFileName());
    }
}
