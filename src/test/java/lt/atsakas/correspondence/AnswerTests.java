package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTests {

    private static final Instant NOW = Instant.parse("2026-12-10T08:00:00Z");
    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final AnswerText TEXT =
            new AnswerText(Decision.REJECTED, "Nustatėme", "CK 6.492 str.", "Motyvai", AppealKind.CIVIL);

    private final Answer answer = new Answer(new CaseNumber("4.17-26/11"));

    @Test
    void goesFromDraftToTheClient() {
        answer.write(TEXT);
        answer.submit(HANDLER, 0);
        answer.approve(HEAD, null, NOW);

        IssuedAnswer issued = answer.issue("5.23-26/1", NOW);

        assertThat(answer.state()).isEqualTo(AnswerState.ISSUED);
        assertThat(answer.issued()).isEqualTo(issued);
        assertThat(answer.decider()).isEqualTo(HEAD);
    }

    @Test
    void keepsThePointsThatHoldAnything() {
        AnsweredPoint half = new AnsweredPoint(" Kada bus šilta? ", "");

        answer.write(TEXT.to(List.of(new AnsweredPoint("", " "), half)));

        assertThat(answer.text().points()).containsExactly(new AnsweredPoint("Kada bus šilta?", ""));
    }

    @Test
    void takesNoMorePointsThanALetterBears() {
        AnsweredPoint one = new AnsweredPoint("Kada?", "Rytoj.");

        assertThatThrownBy(() -> answer.write(TEXT.to(Collections.nCopies(21, one))))
                .isInstanceOf(TooManyPoints.class);
        assertThatThrownBy(() -> answer.write(TEXT.to(List.of(new AnsweredPoint("x".repeat(501), "")))))
                .isInstanceOf(TooManyPoints.class);
        assertThatThrownBy(() -> answer.write(TEXT.to(List.of(new AnsweredPoint("Kada?", "x".repeat(20_001))))))
                .isInstanceOf(AnswerTooLong.class);
    }

    @Test
    void isFrozenWhileTheDeciderHasIt() {
        answer.write(TEXT);
        answer.submit(HANDLER, 0);

        assertThatThrownBy(() -> answer.write(AnswerText.EMPTY)).isInstanceOf(AnswerFrozen.class);
        assertThatThrownBy(() -> answer.submit(HANDLER, 0)).isInstanceOf(AnswerFrozen.class);
        assertThat(answer.text()).isEqualTo(TEXT);
    }

    @Test
    void isWrittenAgainAfterItWasSentBack() {
        answer.write(TEXT);
        answer.submit(HANDLER, 0);
        answer.sendBack(HEAD);

        answer.write(AnswerText.EMPTY);

        assertThat(answer.state()).isEqualTo(AnswerState.RETURNED);
        assertThat(answer.text()).isEqualTo(AnswerText.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\uD800"})
    void holdsNoSignThatNoLetterCouldShow(String sign) {
        answer.write(TEXT);

        assertThatThrownBy(() -> answer.write(reasons("Motyvai\n" + sign)))
                .isInstanceOfSatisfying(AnswerUnreadable.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("correspondence.answerUnreadable.REASONS");
                    assertThat(refused.arguments()[0]).isEqualTo(2);
                });
    }

    /** They make a letter read as another than it is. */
    @Test
    void keepsNoSignThatTurnsTheWordsBesideIt() {
        answer.write(reasons("Mokėti \u202E51\u202C Eur.")
                .to(List.of(new AnsweredPoint("Kiek\u2066?\u2069", "\u200F15 Eur."))));

        assertThat(answer.text())
                .isEqualTo(reasons("Mokėti 51 Eur.").to(List.of(new AnsweredPoint("Kiek?", "15 Eur."))));
    }

    @Test
    void hasNoMoreLinesThanALetterIsSetInATimeOneWaits() {
        answer.write(reasons("x\n".repeat(1000)));

        assertThatThrownBy(() -> answer.write(reasons("x\n".repeat(1001)))).isInstanceOf(AnswerTooLong.class);
    }

    @Test
    void isNotSubmittedWithAPartMissing() {
        assertThatThrownBy(() -> answer.submit(HANDLER, 2)).isInstanceOf(AnswerIncomplete.class);
    }

    @Test
    void isNotDecidedByWhoWroteItNorBeforeItIsSubmitted() {
        assertThatThrownBy(() -> answer.approve(HEAD, null, NOW)).isInstanceOf(AnswerNotSubmitted.class);
        answer.write(TEXT);
        answer.submit(HANDLER, 0);

        assertThatThrownBy(() -> answer.approve(HANDLER, null, NOW)).isInstanceOf(DeciderIsTheHandler.class);
        assertThatThrownBy(() -> answer.sendBack(HANDLER)).isInstanceOf(DeciderIsTheHandler.class);
    }

    @Test
    void leavesOnlyApproved() {
        answer.write(TEXT);
        answer.submit(HANDLER, 0);

        assertThatThrownBy(() -> answer.issue("5.23-26/1", NOW)).isInstanceOf(AnswerNotApproved.class);
    }

    @Test
    void refusesAPartLongerThanALetterCarries() {
        AnswerText tooLong = new AnswerText(null, "a".repeat(Answer.LONGEST_PART + 1), "", "", null);

        assertThatThrownBy(() -> answer.write(tooLong)).isInstanceOf(AnswerTooLong.class);
    }

    private static AnswerText reasons(String reasons) {
        return new AnswerText(Decision.REJECTED, "Nustatėme", "CK 6.492 str.", reasons, AppealKind.CIVIL);
    }
}
