package lt.atsakas.registry;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows which clients were not told yet where their cases stand now, and how each wants to be told; reads an index of those alone. */
@Service
public class ClientNews {

    private final CaseFiles files;
    private final CaseHold hold;
    private final Journal journal;
    private final JdbcClient jdbc;

    ClientNews(CaseFiles files, CaseHold hold, Journal journal, JdbcClient jdbc) {
        this.files = files;
        this.hold = hold;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** How the client wants to be told; null when they did not say. */
    @Transactional(readOnly = true)
    public @Nullable NewsBy chosen(CaseNumber number) {
        return files.findById(number.value()).map(CaseFile::newsBy).orElse(null);
    }

    /** From now on the client is told so, or not at all. */
    @Transactional
    public void choose(CaseNumber number, NewsBy by, Actor actor) {
        hold.take(number);
        boolean changed =
                files.findById(number.value()).filter(file -> file.tellBy(by)).isPresent();
        if (changed) {
            journal.record(number, JournalKind.NEWS_CHOSEN, actor, Map.of("by", by.name()));
        }
    }

    /** The cases that stand elsewhere since the moment or longer and whose clients were not told, those of the longest time first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> untoldSince(Instant moment, int most) {
        return jdbc.sql("select number from registry.case_file where untold_since <= :moment"
                        + " order by untold_since limit :most")
                .param("moment", moment.atOffset(UTC))
                .param("most", most)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /** When the first change after the moment happened that nobody was told of. */
    @Transactional(readOnly = true)
    public Optional<Instant> firstAfter(Instant moment) {
        return jdbc.sql("select min(untold_since) from registry.case_file where untold_since > :moment")
                .param("moment", moment.atOffset(UTC))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /**
     * Takes what the client was not told of for the caller, who tells it within the same transaction: nobody else gets it. Nothing when it was
     * told before, or another node is at the case.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Untold> take(CaseNumber number) {
        return hold.takeIfFree(number)
                ? files.findById(number.value()).flatMap(CaseFile::takeUntold)
                : Optional.empty();
    }
}
