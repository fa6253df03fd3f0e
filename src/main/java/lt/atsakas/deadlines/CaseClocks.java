package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sets a case's clock by its facts and the terms of its day of receipt. */
@Component
class CaseClocks {

    private final LegalTerms legalTerms;
    private final HouseTerms houseTerms;
    private final Pauses pauses;
    private final WorkingCalendar calendar;

    /** The terms are found at first use: they come from decision tables, and whoever runs those asks the desk for dates. */
    CaseClocks(@Lazy LegalTerms legalTerms, @Lazy HouseTerms houseTerms, Pauses pauses, WorkingCalendar calendar) {
        this.legalTerms = legalTerms;
        this.houseTerms = houseTerms;
        this.pauses = pauses;
        this.calendar = calendar;
    }

    /** The term of a case whose client has been awaited and whose answer has been put off by that many working days. */
    AnswerTerm answerTerm(CaseFacts facts, int extendedBy) {
        return answerTerm(facts, pauses.of(facts), extendedBy);
    }

    /** The same for whoever has read the pauses of many cases at once. */
    AnswerTerm answerTerm(CaseFacts facts, List<Pause> paused, int extendedBy) {
        LegalTermsInForce legal = legal(facts);
        return AnswerTerm.of(facts, legal, calendar)
                .pausedBy(Pauses.workingDays(paused, calendar), calendar)
                .extendedBy(extendedBy, legal, calendar);
    }

    /** How far that term may be put off. */
    ExtensionRoom extensionRoom(CaseFacts facts, int extendedBy) {
        List<Pause> paused = pauses.of(facts);
        LocalDate end = answerTerm(facts, paused, 0).due();
        LocalDate latest = calendar.lastDay(end, legal(facts).term(LegalTerm.EXTENSION));
        HouseTermsInForce house = house(facts);
        int finishing = house.sendDays() - house.draftDays();
        boolean standing = paused.stream().anyMatch(Pause::open);
        return new ExtensionRoom(calendar, end, latest, extendedBy > 0, standing, finishing);
    }

    /** From which day on the case's days do not count when its client is awaited from today on; null when they all do. */
    @Nullable
    LocalDate pausedFrom(CaseFacts facts, LocalDate today) {
        return legal(facts).pausedFrom(facts.effectiveReceipt(), today);
    }

    ClockWhileWaiting whileWaiting(CaseFacts facts) {
        return legal(facts).clockWhileWaiting();
    }

    CaseClock of(CaseFacts facts) {
        LegalTermsInForce legal = legal(facts);
        LocalDate fixed = facts.answerDue();
        return new CaseClock(
                calendar,
                facts.effectiveReceipt(),
                fixed != null ? fixed : calendar.lastDay(facts.effectiveReceipt(), legal.examination()),
                legal,
                house(facts));
    }

    /** When somebody has to decide whether the answer will be in time; while the clock stands still nobody can. */
    Instant guardOnceRunning(CaseFacts facts) {
        return after(pauses.of(facts).stream().filter(Pause::open), of(facts).guardOfTerm());
    }

    /** When the step is due that was reached at that moment; one that rests while the clock stands still has its whole time after that. */
    Instant taskDue(CaseFacts facts, Step step, Instant reached) {
        return of(facts).taskDue(step, step.restsWithClock() ? after(pauses.of(facts).stream(), reached) : reached);
    }

    /** That moment, but not before the morning after the last of these pauses. */
    private Instant after(Stream<Pause> stood, Instant moment) {
        return stood.map(pause -> calendar.startOfWorkingDay(calendar.plusWorkingDays(pause.ends(), 1)))
                .filter(moment::isBefore)
                .max(Instant::compareTo)
                .orElse(moment);
    }

    private HouseTermsInForce house(CaseFacts facts) {
        return houseTerms.of(facts.kind(), facts.priority(), facts.effectiveReceipt());
    }

    private LegalTermsInForce legal(CaseFacts facts) {
        return legalTerms.of(facts.kind(), facts.effectiveReceipt());
    }
}
