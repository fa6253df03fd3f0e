package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsInLogTests {

    private static final String TYPED = "Ona Slaptutė gyvena Liepų g. 1.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Test
    void whatAPersonIsToldIsNoErrorInTheLog(CapturedOutput log) {
        Walk walk = Walk.begin(beans).approving();
        StaffMember head = StaffMember.signIn(port, "unithead");

        HttpResponse<String> refused = head.tryToComplete(
                walk.number().value(), "userTask_approveAnswer", Map.of("decision", "kitaip", "comments", TYPED));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(log).doesNotContain("ERROR", "Exception", "\tat ", "Slaptutė");
    }

    @Test
    void whatNobodyExpectedIsLoggedOnceWithItsTrace(CapturedOutput log) {
        Walk walk = Walk.begin(beans).approving();
        String decided = decision(walk);
        decisionIs(walk, "UNHEARD_OF");

        HttpResponse<String> failed = StaffMember.signIn(port, "unithead")
                .tryToComplete(
                        walk.number().value(),
                        "userTask_approveAnswer",
                        Map.of("decision", "return", "comments", TYPED));

        decisionIs(walk, decided);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("įvyko klaida mūsų pusėje").doesNotContain("Exception", "UNHEARD_OF");
        assertThat(log.getAll().split("Caused by: java.lang.IllegalArgumentException: No enum constant", -1))
                .hasSize(2);
        assertThat(log).contains("\tat lt.atsakas.process").doesNotContain("Slaptutė");
    }

    private String decision(Walk walk) {
        return database.sql("select decision from correspondence.answer_draft where case_number = ?")
                .param(walk.number().value())
                .query(String.class)
                .single();
    }

    /** Past the program, which knows no such word. */
    private void decisionIs(Walk walk, String decision) {
        database.sql("update correspondence.answer_draft set decision = ? where case_number = ?")
                .params(decision, walk.number().value())
                .update();
    }
}
