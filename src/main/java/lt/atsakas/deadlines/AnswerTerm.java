package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;

/** The answer's deadline as the law gives it to a case today: by which rule, from which day and until when. */
record AnswerTerm(
        CaseFacts facts, LocalDate countedFrom, String rule, Term term, LocalDate due, List<CountedDay> trace) {

    static AnswerTerm of(CaseFacts facts, LegalTermsInForce legal, WorkingCalendar calendar) {
        Term term = legal.examination();
        LocalDate receipt = facts.effectiveReceipt();
        LocalDate due = calendar.lastDay(receipt, term);
        int counted = term.unit() == Term.Unit.WORKING_DAYS ? term.value() : calendar.workingDaysUntil(receipt, due);
        return new AnswerTerm(
                facts,
                receipt,
                rule(LegalTerm.EXAMINATION, facts),
                term,
                due,
                calendar.trace(receipt, counted).trace());
    }

    /** The same put off by that many working days, counted from its own end (VAĮ 10(4)); by none it is the same. */
    AnswerTerm extendedBy(int days, LegalTermsInForce legal, WorkingCalendar calendar) {
        if (days == 0) {
            return this;
        }
        Count count = calendar.trace(due, days);
        Term extension = Term.workingDays(days, legal.term(LegalTerm.EXTENSION).source());
        return new AnswerTerm(facts, due, rule(LegalTerm.EXTENSION, facts), extension, count.due(), count.trace());
    }

    private static String rule(LegalTerm term, CaseFacts facts) {
        return term.key() + "." + facts.kind().code();
    }

    /** The same when that many working days of it do not count; by none it is the same. */
    AnswerTerm pausedBy(int days, WorkingCalendar calendar) {
        if (days == 0) {
            return this;
        }
        LocalDate later = calendar.plusWorkingDays(due, days);
        int counted = calendar.workingDaysUntil(countedFrom, later);
        return new AnswerTerm(
                facts,
                countedFrom,
                rule,
                term,
                later,
                calendar.trace(countedFrom, counted).trace());
    }

    /** What has changed since the last entry, the most telling first; nothing when the entry still holds. */
    @Nullable
    Reason reasonAfter(@Nullable LedgerEntry last) {
        if (last == null) {
            return Reason.RECEIVED;
        }
        if (last.extendedBy() == 0 && rule.startsWith(LegalTerm.EXTENSION.key() + ".")) {
            return Reason.EXTENDED;
        }
        if (!rule.equals(last.rule())) {
            return Reason.KIND_CHANGED;
        }
        if (!term.equals(last.term())) {
            return Reason.TERM_CHANGED;
        }
        return due.equals(last.due()) ? null : Reason.CALENDAR_CHANGED;
    }
}
