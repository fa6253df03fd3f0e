package lt.atsakas.process.withdrawal;

import static lt.atsakas.process.withdrawal.Withdrawing.CONFIRM;
import static lt.atsakas.process.withdrawal.Withdrawing.DECIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import lt.atsakas.testing.Visitor;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalForwarded;
import lt.atsakas.withdrawal.WithdrawalState;
import lt.atsakas.withdrawal.WithdrawalTooLate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A wish to withdraw beside another end that is decided already, whether its letters have left or not: the case has one end. */
@AtsakasTest
class WithdrawnBesideAnotherEndTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    private Withdrawing withdrawing;

    @BeforeEach
    void meet() {
        withdrawing = new Withdrawing(beans);
    }

    @Test
    void whatAllWentToABodyIsWithdrawnThereAndTheClientReadsSo() {
        Redirecting redirecting = Redirecting.byMail(beans);
        Walk walk = redirecting.sent(Walk.begin(beans));

        assertThatThrownBy(() -> withdrawing.asked(walk)).isInstanceOf(WithdrawalForwarded.class);

        Visitor client = opened(walk);
        assertThat(client.open("/status/case").body()).doesNotContain("href=\"/status/withdrawal\"");
        assertThat(client.open("/status/withdrawal").body())
                .contains("Skundo atsiimti nebegalima", redirecting.body().name(), "reikia kreiptis į ją pačią");
    }

    @Test
    void aWishThatCameBeforeLapsesWithTheLetterToTheBody() {
        Walk walk = Redirecting.byMail(beans).sent(withdrawing.asked(Walk.begin(beans)));

        assertThat(walk.steps()).isEmpty();
        assertThat(states(walk)).containsExactly(WithdrawalState.LAPSED);
        walk.postmanComes().fire("serviceTask_closeForwarded");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(letters(walk, "Dėl prašymo atsiimti")).isEmpty();
    }

    @Test
    void nobodyConfirmsItBetweenTheDecisionAndItsLetters() {
        Walk walk = withdrawing
                .asked(Redirecting.proposed(Walk.begin(beans)))
                .complete(
                        Redirecting.DECIDE,
                        "unithead",
                        Redirecting.byMail(beans).whole());

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", CONFIRM)).isInstanceOf(WithdrawalForwarded.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Withdrawing.GO_ON))
                .isInstanceOf(WithdrawalForwarded.class);

        assertThat(walk.fire("serviceTask_sendForwarding").steps()).isEmpty();
    }

    @Test
    void whatStayedInTheHouseMayBeWithdrawn() {
        Walk walk = Redirecting.byMail(beans).sentInPart(Walk.begin(beans));

        withdrawing.withdrawn(walk, "unithead");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void anExaminationThatWasStoppedIsNotWithdrawnBesides() {
        Walk walk = new Suing(beans).stopped(withdrawing.asked(Walk.begin(beans).drafting()));

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", CONFIRM)).isInstanceOf(WithdrawalTooLate.class);

        endsUnexamined(walk);
    }

    @Test
    @Timeout(60)
    void ofBothAtOnceTheSecondIsRefusedInWords() {
        Walk walk =
                new Suing(beans).recorded(withdrawing.asked(Walk.begin(beans).drafting()));

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> walk.complete(Suing.DECIDE, "unithead", Suing.STOP),
                                () -> walk.complete(DECIDE, "unithead", CONFIRM)))
                .hasRootCauseInstanceOf(RuleViolation.class);

        endsUnexamined(walk);
    }

    private void endsUnexamined(Walk walk) {
        walk.fire(Suing.LETTER);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.NOTIFYING);
        assertThat(states(walk)).containsExactly(WithdrawalState.LAPSED);
        assertThat(letters(walk, "Dėl prašymo atsiimti")).isEmpty();
    }

    private List<WithdrawalState> states(Walk walk) {
        return withdrawing.of(walk).stream().map(WithdrawalCard::state).toList();
    }

    private List<LetterCard> letters(Walk walk, String subject) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .toList();
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
