package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers by its key what was joined to a case: the second of two equal ones waits for the first and joins nothing. */
@Component
class WordBook {

    private final JdbcClient jdbc;
    private final SubmissionSettings settings;
    private final Clock clock;

    WordBook(JdbcClient jdbc, SubmissionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Claims the key for this transaction. Not when the same was joined under it before, be it with fewer files now, and refused
     * when something else was ({@link IdempotencyKeyReused}).
     */
    boolean claim(TakenWord word, List<ShelvedFile> files) {
        List<String> contents = files.stream().map(ShelvedFile::sha256).toList();
        int claimed = jdbc.sql("""
                        insert into intake.desk_word (key_hash, case_number, words_hash, files, taken_at)
                        values (:key, :number, :words, :files, :now) on conflict do nothing""")
                .param("key", word.key().hash())
                .param("number", word.caseNumber().value())
                .param("words", words(word))
                .param("files", contents.toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (claimed == 1) {
            return true;
        }
        Kept before = kept(word.key()).orElseThrow();
        if (!before.isOf(word) || !before.files().containsAll(contents)) {
            throw new IdempotencyKeyReused(before.number());
        }
        return false;
    }

    /** Whether these words were joined to this case under this key. */
    boolean has(TakenWord word) {
        return kept(word.key()).filter(before -> before.isOf(word)).isPresent();
    }

    /** Every night; nobody sends a form again that is weeks old. */
    @Scheduled(cron = "0 25 3 * * *", zone = "Europe/Vilnius")
    void forgetOldWords() {
        jdbc.sql("delete from intake.desk_word where taken_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(settings.kept())))
                .update();
    }

    private Optional<Kept> kept(IdempotencyKey key) {
        return jdbc.sql("select case_number, words_hash, files from intake.desk_word where key_hash = :key")
                .param("key", key.hash())
                .query(WordBook::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        String[] files = (String[]) row.getArray(3).getArray();
        return new Kept(new CaseNumber(row.getString(1)), row.getBytes(2), Set.of(files));
    }

    private static byte[] words(TakenWord word) {
        return Digest.sha256(
                word.caseNumber().value().getBytes(UTF_8), word.words().getBytes(UTF_8));
    }

    private record Kept(CaseNumber number, byte[] said, Set<String> files) {

        boolean isOf(TakenWord word) {
            return MessageDigest.isEqual(said, words(word));
        }
    }
}
