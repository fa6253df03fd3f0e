package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.NewCase;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.Priority;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AskingTests {

    private static final Instant CLOSED = Instant.parse("2026-12-10T08:30:00Z");

    @ParameterizedTest
    @EnumSource
    void whoeverGotAnAnswerIsAskedByWhateverRoadItCame(ReplyBy road) {
        assertThat(Asking.fits(closed(CaseKind.COMPLAINT, Outcome.ANSWERED, road, "ona@pastas.lt")))
                .isTrue();
        assertThat(Asking.fits(closed(CaseKind.REQUEST, Outcome.ANSWERED, road, null)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ANSWERED")
    void whoeverGotNoAnswerIsNot(Outcome outcome) {
        assertThat(Asking.fits(closed(CaseKind.COMPLAINT, outcome, ReplyBy.EMAIL, "ona@pastas.lt")))
                .isFalse();
    }

    @Test
    void whoeverOnlyWroteToThankIsNot() {
        assertThat(Asking.fits(closed(CaseKind.THANKS, Outcome.ANSWERED, ReplyBy.EMAIL, "ona@pastas.lt")))
                .isFalse();
    }

    private static CaseFacts closed(CaseKind kind, Outcome outcome, ReplyBy road, @Nullable String email) {
        return new CaseFacts(
                new CaseNumber("4.17-26/11"),
                received(road, new Client(ClientKind.PERSON, "Ona Onaitė", email, null, null)),
                CLOSED,
                null,
                kind,
                "heating",
                new UnitCode("bustas"),
                Priority.NORMAL,
                false,
                null,
                null,
                ClientStatus.valueOf(outcome.name()),
                outcome,
                CLOSED);
    }

    private static NewCase received(ReplyBy road, Client client) {
        LocalDate day = LocalDate.of(2026, 12, 10);
        return new NewCase(
                Channel.WEB, client, null, ClientNeeds.NONE, "lt", "Šildymas", "Neveikia šildymas.", road, CLOSED, day);
    }
}
