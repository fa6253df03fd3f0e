package lt.atsakas.process.withdrawal;

import static lt.atsakas.process.withdrawal.Withdrawing.DECIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import lt.atsakas.withdrawal.WithdrawalTooLate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A wish to withdraw while the approved answer is on its way out of the house: one outcome, one letter, and words that say so. */
@AtsakasTest
class WithdrawalAfterApprovalTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    private Withdrawing withdrawing;

    @BeforeEach
    void meet() {
        withdrawing = new Withdrawing(beans);
    }

    @Test
    void anApprovedAnswerIsNotWithdrawnAnyMoreAndTheClientReadsWhy() {
        Walk walk = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        Visitor client = new Visitor(port);

        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalTooLate.class);

        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Skundo atsiimti nebegalima")
                .doesNotContain("/status/withdrawal");
        walk.fire("serviceTask_issueAnswer");
        assertThat(client.open("/status/case").body()).doesNotContain("/status/withdrawal");
    }

    @Test
    void aWishBesideAnApprovedAnswerIsNotAnsweredWithASecondLetter() {
        Walk walk = withdrawing
                .asked(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Withdrawing.GO_ON))
                .isInstanceOf(WithdrawalTooLate.class);

        walk.fire("serviceTask_issueAnswer");
        assertThat(walk.steps()).isEmpty();
        assertThat(withdrawalLetters(walk)).isZero();
    }

    private long withdrawalLetters(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.subject().startsWith("Dėl prašymo atsiimti"))
                .count();
    }
}
