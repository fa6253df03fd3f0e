package lt.atsakas.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.registry.ClientLanguages;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The texts that come with the product: each becomes a version like any other before the first page is served, so that it stays readable when a
 * later product says something else. Once an administrator has published, the product says no more.
 */
@Component
class BuiltInNotices implements SmartInitializingSingleton {

    private final NoticeRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BuiltInNotices(NoticeRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (NoticeKind kind : NoticeKind.values()) {
            transaction.executeWithoutResult(begun -> offer(kind, texts(kind)));
        }
    }

    /** Adds the texts as a version unless somebody has published, or the product said the same before. */
    void offer(NoticeKind kind, Map<String, String> texts) {
        rows.hold(kind);
        List<NoticeVersion> versions = rows.of(kind);
        boolean published = versions.stream().anyMatch(version -> version.publishedBy() != null);
        if (published || versions.stream().anyMatch(version -> texts.equals(rows.texts(kind, version.number())))) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant since = versions.isEmpty() ? now : ForceDay.since(null, now);
        rows.add(new NoticeVersion(kind, versions.size() + 1, since, now, null, "", null, null), texts);
    }

    static Map<String, String> texts(NoticeKind kind) {
        return ClientLanguages.CODES.stream()
                .collect(Collectors.toMap(
                        language -> language, language -> text("notices/" + kind.address() + "/" + language + ".md")));
    }

    private static String text(String place) {
        try {
            return new ClassPathResource(place).getContentAsString(UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
