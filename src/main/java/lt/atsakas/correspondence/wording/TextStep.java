package lt.atsakas.correspondence.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Something that somebody did with a version of a text. */
@Embeddable
record TextStep(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        Kind kind,

        @Column(name = "who", nullable = false) String who,
        @Column(name = "at", nullable = false) Instant at,
        @Column(name = "words") @Nullable String words) {

    /** What was done. */
    enum Kind {
        BEGUN,
        WRITTEN,
        PROPOSED,
        TAKEN_BACK,
        RETURNED,
        RELEASED,
        DISCARDED;

        /** Whether whoever did it is one of the text's authors. */
        boolean isOfAuthor() {
            return this == BEGUN || this == WRITTEN || this == PROPOSED;
        }
    }

    EmployeeId by() {
        return new EmployeeId(who);
    }
}
