package lt.atsakas.documents;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes contents that no row names: their transaction was rolled back or the process died in between. Looks only at those
 * one to four days old, so that it neither races with a running transaction nor walks the whole archive's rows; and what it
 * takes lies aside for a week, is read from there, and comes back when a row names it after all.
 */
@Component
class ShelfCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfCleaning.class);
    private static final Duration KEPT_ASIDE = Duration.ofDays(7);
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final Documents documents;

    ShelfCleaning(Shelf shelf, Documents documents) {
        this.shelf = shelf;
        this.documents = documents;
    }

    /** Every night; returns how many contents were laid aside. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Vilnius")
    int clean() {
        shelf.tidy();
        shelf.aside().forEach(this::decide);
        int taken = 0;
        List<String> candidates = shelf.settled();
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            taken += layAside(candidates.subList(from, Math.min(from + AT_ONCE, candidates.size())));
        }
        if (taken > 0) {
            LOG.info("Laid {} files aside that no document names", taken);
        }
        return taken;
    }

    private void decide(Shelf.Aside aside) {
        if (isNamed(aside.sha256())) {
            shelf.bringBack(aside.sha256());
        } else if (aside.since().compareTo(KEPT_ASIDE) > 0) {
            shelf.drop(aside.sha256());
        }
    }

    private boolean isNamed(String sha256) {
        return !documents.known(Set.of(sha256)).isEmpty();
    }

    private int layAside(List<String> contents) {
        Set<String> known = documents.known(contents);
        return (int) contents.stream()
                .filter(content -> !known.contains(content))
                .filter(shelf::layAside)
                .count();
    }
}
