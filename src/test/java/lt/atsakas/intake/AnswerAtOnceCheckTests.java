package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may be answered at once, by word of mouth (policy 25). */
class AnswerAtOnceCheckTests {

    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"IN_PERSON", "PHONE", "HOME_VISIT"})
    void whoSpeaksMayBeAnsweredAtOnce(Channel channel) {
        assertThat(faults(channel, "Meistras atvyks šiandien.", REGISTRAR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"IN_PERSON", "PHONE", "HOME_VISIT"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoWroteGetsAWrittenAnswer(Channel channel) {
        assertThat(faults(channel, "Meistras atvyks šiandien.", REGISTRAR))
                .containsExactly("intake.answeredAtOnce.written");
    }

    @Test
    void onlyAnEmployeeAnswers() {
        assertThat(faults(Channel.PHONE, "Meistras atvyks šiandien.", Actor.client()))
                .containsExactly("intake.answeredAtOnce.written");
    }

    @Test
    void whatWasAnsweredIsWrittenDown() {
        assertThat(faults(Channel.PHONE, " ", REGISTRAR)).containsExactly("intake.answeredAtOnce.missing");
        assertThat(faults(Channel.PHONE, "a".repeat(AnswerAtOnceCheck.LONGEST + 1), REGISTRAR))
                .containsExactly("intake.line.tooLong");
        assertThat(faults(Channel.PHONE, (SpokenAnswer) null, REGISTRAR)).isEmpty();
    }

    @Test
    void whoeverMayBePartialDoesNotAnswer() {
        assertThat(faults(Channel.PHONE, new SpokenAnswer("Meistras atvyks šiandien.", false), REGISTRAR))
                .containsExactly("intake.answeredAtOnce.partial");
        assertThat(faults(Channel.PHONE, new SpokenAnswer(" ", false), REGISTRAR))
                .containsExactly("intake.answeredAtOnce.missing", "intake.answeredAtOnce.partial");
    }

    private static List<String> faults(Channel channel, String answer, Actor by) {
        return faults(channel, new SpokenAnswer(answer, true), by);
    }

    private static List<String> faults(Channel channel, @Nullable SpokenAnswer answer, Actor by) {
        return AnswerAtOnceCheck.faults(new Submission(
                        channel,
                        new Client(ClientKind.PERSON, "Ona", null, "+370 612 00000", null),
                        null,
                        ClientNeeds.NONE,
                        "lt",
                        "Liftas",
                        "Stovi.",
                        ReplyBy.IN_PERSON,
                        null,
                        List.of(),
                        answer,
                        by))
                .stream()
                .map(FieldFault::messageKey)
                .toList();
    }
}
