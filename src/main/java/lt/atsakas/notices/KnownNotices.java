package lt.atsakas.notices;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The versions as this node knows them: no page asks the database for them. What another node published is known here within
 * {@link #OLDEST}, which is before it comes in force, so that all nodes change over at the same moment.
 */
@Component
class KnownNotices {

    static final Duration OLDEST = Duration.ofSeconds(20);

    private static final int MOST_TEXTS = 100;

    private final NoticeRows rows;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> read = new AtomicReference<>();
    private final Cache<Key, Map<String, String>> texts =
            Caffeine.newBuilder().maximumSize(MOST_TEXTS).build();

    KnownNotices(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Key(NoticeKind kind, int number) {}

    private record Read(Instant at, Map<NoticeKind, List<NoticeVersion>> versions) {

        /** Also of a clock that was set back. */
        boolean isOld(Instant now) {
            return Duration.between(at, now).abs().compareTo(OLDEST) >= 0;
        }
    }

    /** The versions of the kind that were not called off, oldest first. */
    List<NoticeVersion> versions(NoticeKind kind) {
        Instant now = clock.instant();
        Read known = read.get();
        if (known == null || known.isOld(now)) {
            known = new Read(
                    now,
                    rows.all().stream()
                            .filter(version -> !version.isCalledOff())
                            .collect(groupingBy(NoticeVersion::kind)));
            read.set(known);
        }
        return known.versions().getOrDefault(kind, List.of());
    }

    /** What a version says, by the code of the language; it never changes. */
    Map<String, String> texts(NoticeVersion version) {
        return requireNonNull(texts.get(
                new Key(version.kind(), version.number()), key -> Map.copyOf(rows.texts(key.kind(), key.number()))));
    }

    @TransactionalEventListener
    void on(NoticesChanged changed) {
        forget();
    }

    /** Reads again as soon as somebody asks. */
    void forget() {
        read.set(null);
        texts.invalidateAll();
    }
}
