package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Priority;

/** The law and the house as of 2026, written down for tests: what decision tables say in the running application. */
final class FixedTerms implements LegalTerms, HouseTerms {

    static final Term EXAMINATION = Term.workingDays(20, "VAĮ 10 str. 4 d.");

    static LegalTermsInForce law() {
        return lawWith(EXAMINATION);
    }

    static LegalTermsInForce lawWith(Term examination) {
        Map<LegalTerm, Term> terms = new EnumMap<>(LegalTerm.class);
        for (LegalTerm term : LegalTerm.values()) {
            terms.put(term, Term.workingDays(5, "house"));
        }
        terms.put(LegalTerm.EXAMINATION, examination);
        terms.put(LegalTerm.ASSIGNMENT, Term.workingDays(3, "VAĮ 23 str. 1 d."));
        terms.put(LegalTerm.EXTENSION, Term.workingDays(10, "VAĮ 10 str. 4 d."));
        terms.put(LegalTerm.DELIVERY, Term.workingDays(3, "VAĮ 13 str. 1 d."));
        return new LegalTermsInForce(terms, ClockWhileWaiting.PAUSE);
    }

    static HouseTermsInForce house() {
        return new HouseTermsInForce(1, 2, 5, 4, 10, 12, 16, 18, List.of(10, 5, 3), 5, 2, 2, 3, 1, 3);
    }

    @Override
    public LegalTermsInForce of(CaseKind kind, LocalDate dayOfReceipt) {
        return law();
    }

    @Override
    public HouseTermsInForce of(CaseKind kind, Priority priority, LocalDate dayOfReceipt) {
        return house();
    }
}
