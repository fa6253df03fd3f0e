package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** From which day on days do not count when the client is awaited from today on; null when the clock runs all the same. */
    @Nullable
    LocalDate pausedFrom(LocalDate receipt, LocalDate today) {
        return switch (clockWhileWaiting) {
            case PAUSE -> today;
            case RESTART -> receipt;
            case RUN -> null;
        };
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
