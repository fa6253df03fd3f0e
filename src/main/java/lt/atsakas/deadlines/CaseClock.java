package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.shared.Vilnius;

/**
 * What follows from a case's day of receipt, its answer's due day and the terms in force: when each step is due and when somebody must be told.
 *
 * <p>A step is due at the end of the house's day for it, counted from receipt and cut to the law's own term. Whoever reaches it late still gets a
 * whole working day, but never one past the answer's due day: there the law's time is over and the step is overdue at once. Once the answer has been
 * put off, the house's days for its work are by as many later. Reactions are counted from the moment they are asked for, because they are asked for
 * after a term has passed as well; those about the term itself end with it.
 */
record CaseClock(
        WorkingCalendar calendar,
        LocalDate receipt,
        LocalDate answerDue,
        LegalTermsInForce legal,
        HouseTermsInForce house) {

    Instant taskDue(Step step, Instant reached) {
        return switch (step) {
            case CLASSIFY -> stepDue(house.classifyDays(), reached);
            case DECIDE_ADMISSIBILITY -> stepDue(house.admissibilityDays(), reached);
            case APPROVE_REFUSAL -> stepDue(legal.term(LegalTerm.REFUSAL_NOTICE).value(), reached);
            case ASSIGN ->
                stepDue(Math.min(house.assignDays(), legal.assignment().value()), reached);
            case CONFIRM_IMPARTIALITY -> stepDue(house.impartialityDays(), reached);
            case EXAMINE -> stepDue(house.examineDays() + extendedBy(), reached);
            case DRAFT -> stepDue(house.draftDays() + extendedBy(), reached);
            case APPROVE -> stepDue(house.approveDays() + extendedBy(), reached);
            case RESOLVE_DELIVERY, DECIDE_RECUSAL, DECIDE_WITHDRAWAL, PLAN_SESSION, COMMITTEE_WORK, HANDLE_ESCALATION ->
                calendar.plusWorkingDays(reached, house.reactionDays());
            case DECIDE_EXTENSION, DECIDE_SUSPENSION ->
                beforeTermEnds(calendar.plusWorkingDays(reached, house.reactionDays()), reached);
            case DECIDE_PROCEEDINGS -> inTerm(calendar.plusWorkingDays(reached, house.proceedingsDays()), reached);
            case GUARD_TERM -> beforeTermEnds(calendar.plusWorkingDays(reached, 0), reached);
        };
    }

    /** When the supervisor has to decide whether the answer will be in time: the morning with so many working days left. */
    Instant guardOfTerm() {
        return morningWithDaysLeft(house.guardDaysLeft());
    }

    /** The supervisor's warning: the working day that begins with so many working days left. */
    Instant answerDeadlineNear() {
        return morningWithDaysLeft(house.supervisorDaysLeft());
    }

    /** The answer is late only when its whole due day has gone by. */
    Instant answerDeadlinePassed() {
        return calendar.endOfDay(answerDue);
    }

    Optional<Instant> nextReminder(Instant after) {
        return house.reminderDaysLeft().stream()
                .map(this::morningWithDaysLeft)
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo);
    }

    /** By when an answer decided at that moment must have reached the client. */
    Instant deliveryTerm(Instant decided) {
        return calendar.endOfWorkingDay(calendar.lastDay(Vilnius.dayOf(decided), legal.delivery()));
    }

    /** By when the client must know that the complaint is left unexamined. */
    Instant refusalTerm() {
        return calendar.endOfWorkingDay(calendar.lastDay(receipt, legal.term(LegalTerm.REFUSAL_NOTICE)));
    }

    /** By when a complaint must have been forwarded and the client told (VAĮ 11(4)). */
    Instant forwardingTerm() {
        return calendar.endOfWorkingDay(forwardingDay());
    }

    /** From when somebody looks after a forwarding that is not done: the morning of the day with two more left, the third of five. */
    Instant forwardingChased() {
        return calendar.startOfWorkingDay(calendar.minusWorkingDays(forwardingDay(), 2));
    }

    /** By when a forwarding is decided: in the house's time for it, but before it is chased; whoever comes to it later has that working day. */
    Instant forwardingDecisionDue(Instant reached) {
        Instant chased = forwardingChased();
        Instant last = chased.isAfter(reached) ? chased : calendar.endOfWorkingDay(calendar.effectiveReceipt(reached));
        Instant planned = taskDue(Step.DECIDE_ADMISSIBILITY, reached);
        return planned.isBefore(last) ? planned : last;
    }

    private LocalDate forwardingDay() {
        return calendar.lastDay(receipt, legal.term(LegalTerm.FORWARDING));
    }

    /** Whether the complaint came too late for whoever learned of the matter that day (VAĮ 11(3)(5)); the last day lasts until 24:00. */
    ComplaintAge complaintAge(LocalDate learnedOn, Instant received) {
        Term term = legal.term(LegalTerm.COMPLAINT_AGE);
        LocalDate lastDay = calendar.lastDay(learnedOn, term);
        return new ComplaintAge(learnedOn, term, lastDay, !calendar.isInTime(received, lastDay));
    }

    /** The last day for the client to cure deficiencies asked that day: no sooner than the law gives (VAĮ 12(3)). */
    LocalDate cureTerm(LocalDate asked, int workingDays) {
        LocalDate least = calendar.lastDay(asked, legal.term(LegalTerm.DEFICIENCIES));
        return later(calendar.plusWorkingDays(asked, workingDays), least);
    }

    /** The last day to appeal against an answer delivered that day (VAĮ 14). */
    LocalDate appealEnds(LocalDate delivered) {
        return calendar.lastDay(delivered, legal.term(LegalTerm.APPEAL));
    }

    /** The last day to deliver what was found wrong in an answer that day (VAĮ 15(3)). */
    LocalDate correctionEnds(LocalDate found) {
        return calendar.lastDay(found, legal.term(LegalTerm.CORRECTION));
    }

    /** When the last day begins to tell the client that the clock stands still, or runs on, since that moment. */
    Instant noticeLastMorning(Instant decided) {
        return calendar.startOfWorkingDay(
                calendar.lastDay(Vilnius.dayOf(decided), legal.term(LegalTerm.SUSPENSION_NOTICE)));
    }

    /** By when a recusal refused at that moment must have been reported. */
    Instant recusalReportTerm(Instant refused) {
        return calendar.endOfWorkingDay(recusalReportDay(refused));
    }

    /** When whoever reports it is reminded: the morning of the working day before the last. */
    Instant recusalReportReminder(Instant refused) {
        return calendar.startOfWorkingDay(calendar.minusWorkingDays(recusalReportDay(refused), 1));
    }

    private LocalDate recusalReportDay(Instant refused) {
        return calendar.lastDay(Vilnius.dayOf(refused), legal.term(LegalTerm.RECUSAL_REPORT));
    }

    int daysLeft(Instant moment) {
        return calendar.workingDaysUntil(Vilnius.dayOf(moment), answerDue);
    }

    /** Within the working hours of the last day, for whoever comes to it then; else until the day itself is over. */
    private Instant beforeTermEnds(Instant planned, Instant reached) {
        Instant closing = calendar.endOfWorkingDay(answerDue);
        Instant last = reached.isBefore(closing) ? closing : answerDeadlinePassed();
        return planned.isBefore(last) ? planned : last;
    }

    /** While the term runs not past its last day; once it is over as long as ever, because what is decided is not the term. */
    private Instant inTerm(Instant planned, Instant reached) {
        Instant closing = calendar.endOfWorkingDay(answerDue);
        return reached.isBefore(closing) && closing.isBefore(planned) ? closing : planned;
    }

    private int extendedBy() {
        return Math.max(0, calendar.workingDaysUntil(calendar.lastDay(receipt, legal.examination()), answerDue));
    }

    private Instant stepDue(int days, Instant reached) {
        LocalDate planned = calendar.plusWorkingDays(receipt, days);
        LocalDate atLeast = calendar.plusWorkingDays(calendar.effectiveReceipt(reached), 1);
        return calendar.endOfWorkingDay(earlier(later(planned, atLeast), answerDue));
    }

    private Instant morningWithDaysLeft(int days) {
        return calendar.startOfWorkingDay(calendar.minusWorkingDays(answerDue, days));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
