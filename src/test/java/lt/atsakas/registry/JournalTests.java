package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class JournalTests {

    @Autowired
    private Journal journal;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void linesComeBackInTheOrderTheyWereWritten() {
        CaseNumber number = complaints.file().caseNumber();

        transaction.executeWithoutResult(status -> {
            journal.record(number, JournalKind.EXAMINED, Actor.system(), Map.of("n", "1"));
            journal.record(number, JournalKind.REMINDED, Actor.system(), Map.of("n", "2"));
        });

        assertThat(journal.of(number))
                .extracting(JournalEntry::kind)
                .endsWith(JournalKind.EXAMINED, JournalKind.REMINDED);
        assertThat(journal.of(number).get(0).kind()).isEqualTo(JournalKind.REGISTERED);
    }

    /** Each node has its own block of ids. */
    @Test
    void aLaterLineOfAnotherNodeComesLaterWhateverItsId() {
        CaseNumber number = complaints.file().caseNumber();

        jdbc.update(
                "insert into registry.journal_entry values ((select min(id) - 1 from registry.journal_entry), ?,"
                        + " timestamptz '2030-01-01 00:00Z', 'EXAMINED', 'SYSTEM', null, '{}')",
                number.value());

        assertThat(journal.of(number)).last().extracting(JournalEntry::kind).isEqualTo(JournalKind.EXAMINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update registry.journal_entry set kind = 'CLOSED'",
                "delete from registry.journal_entry",
                "truncate registry.journal_entry cascade"
            })
    void nothingWrittenIsEverChanged(String tampering) {
        complaints.file();

        assertThatThrownBy(() -> jdbc.update(tampering)).hasMessageContaining("the journal is only added to");
    }
}
