package lt.atsakas.deadlines;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Every legal term as it binds a case received on a certain day; one that misses a term cannot be made. */
public record LegalTermsInForce(Map<LegalTerm, Term> terms, ClockWhileWaiting clockWhileWaiting) {

    /** What happens to the term while the client's documents are awaited. */
    public enum ClockWhileWaiting {
        PAUSE,
        RUN,
        RESTART
    }

    public LegalTermsInForce {
        Objects.requireNonNull(clockWhileWaiting, "clockWhileWaiting");
        Set<LegalTerm> missing = EnumSet.allOf(LegalTerm.class);
        missing.removeAll(terms.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No value for the legal terms " + missing);
        }
        terms = Map.copyOf(new EnumMap<>(terms));
    }

    public Term term(LegalTerm term) {
        return Objects.requireNonNull(terms.get(term));
    }

    public Term examination() {
        return term(LegalTerm.EXAMINATION);
    }

    public Term assignment() {
        return term(LegalTerm.ASSIGNMENT);
    }

    public Term delivery() {
        return term(LegalTerm.DELIVERY);
    }
}
