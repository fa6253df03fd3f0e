package lt.atsakas.registry;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Since when clients were not told where their cases stand: a table of those few alone. On the row of the case itself an index of that moment would
 * make every step of a case write all of its indexes anew.
 */
@Repository
class UntoldBook {

    private final JdbcClient jdbc;

    UntoldBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whoever holds the case: since when its client was not told; from now on they need not be when there is no such moment. */
    void note(CaseNumber number, @Nullable Instant since) {
        if (since == null) {
            take(number);
        } else {
            jdbc.sql("insert into registry.untold (case_number, since) values (?, ?)")
                    .params(number.value(), since.atOffset(UTC))
                    .update();
        }
    }

    /** For whoever holds the case: since when its client was not told, which counts as told from now on. */
    Optional<Instant> take(CaseNumber number) {
        return jdbc.sql("delete from registry.untold where case_number = ? returning since")
                .param(number.value())
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Those who were not told since the moment or longer, those of the longest time first. */
    List<CaseNumber> since(Instant moment, int most) {
        return jdbc.sql("select case_number from registry.untold where since <= :moment order by since limit :most")
                .param("moment", moment.atOffset(UTC))
                .param("most", most)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    Optional<Instant> firstAfter(Instant moment) {
        return jdbc.sql("select min(since) from registry.untold where since > :moment")
                .param("moment", moment.atOffset(UTC))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }
}
