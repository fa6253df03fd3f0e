package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One answer, written in two windows. */
@AtsakasTest
class TwoWindowsTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final AnswerText TEXT =
            new AnswerText(Decision.UPHELD, "Bute buvo 15 laipsnių.", "", "", AppealKind.ADMINISTRATIVE);

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private CaseNumber number;

    @BeforeEach
    void giveACaseToItsHandler() {
        number = complaints.file().caseNumber();
        registry.assignTo(number, HANDLER, Actor.system());
    }

    @Test
    void doesNotLetAnOldWindowOverwriteANewerText() {
        AnswerDraft seen = desk.save(number, TEXT, HANDLER);
        desk.save(number, AnswerText.EMPTY, seen.version(), HANDLER);

        assertThatThrownBy(() -> desk.save(number, TEXT, seen.version(), HANDLER))
                .isInstanceOf(AnswerChangedElsewhere.class);
    }

    @Test
    void doesNotLetAWindowThatSawNothingOverwriteTheFirstText() {
        AnswerDraft seen = desk.draftOf(number);
        AnswerDraft first = desk.save(number, TEXT, seen.version(), HANDLER);

        assertThatThrownBy(() -> desk.save(number, AnswerText.EMPTY, seen.version(), HANDLER))
                .isInstanceOf(AnswerChangedElsewhere.class);
        assertThat(first.version()).isEqualTo(1);
        assertThat(desk.draftOf(number).text()).isEqualTo(TEXT);
    }

    @Test
    void letsTheFirstOfTwoFirstSavesStandThatComeAtTheSameMoment() {
        CompletableFuture<AnswerDraft> second = requireNonNull(transaction.execute(open -> {
            desk.save(number, TEXT, 0, HANDLER);
            CompletableFuture<AnswerDraft> other =
                    CompletableFuture.supplyAsync(() -> desk.save(number, AnswerText.EMPTY, 0, HANDLER));
            await().until(this::somebodyWaits);
            return other;
        }));

        assertThatThrownBy(second::join).hasCauseInstanceOf(DataIntegrityViolationException.class);
        assertThat(desk.draftOf(number).text()).isEqualTo(TEXT);
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select 1 from pg_locks where not granted)", Boolean.class));
    }
}
