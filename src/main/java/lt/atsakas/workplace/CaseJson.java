package lt.atsakas.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.ClockFace;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.TaskCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseLine;
import lt.atsakas.registry.CaseState;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.FoundCases;
import lt.atsakas.registry.Outcome;
import org.jspecify.annotations.Nullable;

/** A case as the API shows it to staff. */
record CaseJson(
        String caseNumber,
        CaseState state,
        String status,
        String kind,
        @Nullable String category,
        @Nullable String unit,
        String priority,
        boolean restricted,
        String channel,
        ClientJson client,
        String subject,
        String text,
        Instant receivedAt,
        LocalDate effectiveReceiptDate,
        @Nullable String handler,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt,
        Deadline deadline,
        List<TaskJson> tasks) {

    /** Who complains, and the roads to them. */
    record ClientJson(
            String kind,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String box) {

        static ClientJson of(Client client) {
            return new ClientJson(
                    client.kind().name(),
                    client.name(),
                    client.email(),
                    client.phone(),
                    client.address(),
                    client.box());
        }
    }

    /** What the case waits for now, and for whom. */
    record TaskJson(
            String id,
            String step,
            String name,
            String waitsFor,
            boolean mine,
            @Nullable Instant due,
            String link) {

        static TaskJson of(TaskCard task) {
            return new TaskJson(
                    task.id(), task.step(), task.name(), task.waitsFor(), task.mine(), task.due(), task.link());
        }
    }

    /** The answer's deadline: how it was counted, entry by entry. */
    record Deadline(LocalDate answerDue, int workingDaysLeft, String words, List<LedgerJson> ledger) {

        static Deadline of(ClockFace clock, List<LedgerEntry> ledger) {
            return new Deadline(
                    clock.answerDue(),
                    clock.daysLeft(),
                    clock.words(),
                    ledger.stream().map(LedgerJson::of).toList());
        }
    }

    static CaseJson of(CaseFacts facts, ClockFace clock, List<LedgerEntry> ledger, List<TaskCard> tasks) {
        return new CaseJson(
                facts.number().value(),
                facts.status().state(),
                facts.status().name(),
                facts.kind().name(),
                facts.category(),
                value(facts.unit()),
                facts.priority().name(),
                facts.restricted(),
                facts.channel().name(),
                ClientJson.of(facts.client()),
                facts.subject(),
                facts.text(),
                facts.receivedAt(),
                facts.effectiveReceipt(),
                value(facts.handler()),
                facts.outcome(),
                facts.closedAt(),
                Deadline.of(clock, ledger),
                tasks.stream().map(TaskJson::of).toList());
    }

    private static @Nullable String value(@Nullable UnitCode unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable String value(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }

    /** One page of found cases. */
    record Found(List<Line> cases, int page, boolean more) {

        static Found of(FoundCases found) {
            return new Found(found.lines().stream().map(Line::of).toList(), found.page(), found.more());
        }
    }

    /** A case as a line of a list. */
    record Line(
            String caseNumber,
            String subject,
            String client,
            @Nullable String unit,
            @Nullable String handler,
            Instant receivedAt,
            @Nullable LocalDate answerDue,
            CaseState state) {

        static Line of(CaseLine line) {
            return new Line(
                    line.number().value(),
                    line.subject(),
                    line.clientName(),
                    value(line.unit()),
                    value(line.handler()),
                    line.receivedAt(),
                    line.answerDue(),
                    line.status().state());
        }
    }
}
