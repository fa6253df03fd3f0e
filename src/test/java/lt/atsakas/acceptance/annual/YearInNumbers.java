package lt.atsakas.acceptance.annual;

import java.util.List;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many cases of the year something happened to: a check of cases that all went the straight way would show nothing. */
final class YearInNumbers {

    private final JdbcClient jdbc;
    private final List<String> numbers;

    YearInNumbers(JdbcClient jdbc, Set<CaseNumber> cases) {
        this.jdbc = jdbc;
        this.numbers = cases.stream().map(CaseNumber::value).toList();
    }

    int late() {
        return with("kind = 'ESCALATED' and details ->> 'cause' = 'deadlinePassed'");
    }

    int extended() {
        return with("kind = 'INTERIM_ANSWER_LEFT'");
    }

    int recused() {
        return with("kind = 'RECUSAL_UPHELD'");
    }

    int stoodInFor() {
        return with("kind = 'PASSED_TO_DEPUTY'");
    }

    /** Cases of which a step failed for good. */
    int failed() {
        return with("kind = 'STEP_FAILED'");
    }

    /** Cases whose answer was printed and posted. */
    int answeredOnPaper() {
        return letters("kind = 'ANSWER' and channel = 'PRINT' and state = 'SENT'");
    }

    /** Cases with a letter on paper that nobody has handed over. */
    int unposted() {
        return letters("state = 'WAITING_FOR_HAND'");
    }

    private int letters(String which) {
        return jdbc.sql("select count(distinct case_number) from correspondence.outgoing_letter"
                        + " where case_number in (:numbers) and " + which)
                .param("numbers", numbers)
                .query(Integer.class)
                .single();
    }

    private int with(String what) {
        return jdbc.sql(
                        "select count(distinct case_number) from registry.journal_entry where case_number in (:numbers) and "
                                + what)
                .param("numbers", numbers)
                .query(Integer.class)
                .single();
    }
}
