package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
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

/** Facts of a case for tests: a complaint received on 2026-12-10 in the morning, unless told otherwise. */
record CaseFactsOf(CaseKind kind, Instant receivedAt, LocalDate effectiveReceipt, Instant closedAt) {

    static CaseFactsOf complaint() {
        return new CaseFactsOf(
                CaseKind.COMPLAINT, Instant.parse("2026-12-10T08:30:00Z"), LocalDate.of(2026, 12, 10), null);
    }

    CaseFactsOf ofKind(CaseKind other) {
        return new CaseFactsOf(other, receivedAt, effectiveReceipt, closedAt);
    }

    CaseFactsOf received(String moment, String effective) {
        return new CaseFactsOf(kind, Instant.parse(moment), LocalDate.parse(effective), closedAt);
    }

    CaseFactsOf closed(String moment) {
        return new CaseFactsOf(kind, receivedAt, effectiveReceipt, Instant.parse(moment));
    }

    CaseFacts facts() {
        return new CaseFacts(
                new CaseNumber("4.17-26/11"),
                received(),
                receivedAt,
                null,
                kind,
                null,
                null,
                Priority.NORMAL,
                false,
                null,
                null,
                closedAt == null ? ClientStatus.RECEIVED : ClientStatus.ANSWERED,
                closedAt == null ? null : Outcome.ANSWERED,
                closedAt);
    }

    private NewCase received() {
        return new NewCase(
                Channel.WEB,
                new Client(ClientKind.PERSON, "Ona Onaitė", "ona@example.lt", null, null),
                null,
                ClientNeeds.NONE,
                "lt",
                "Šildymas",
                "Neveikia šildymas.",
                ReplyBy.EMAIL,
                receivedAt,
                effectiveReceipt);
    }
}
