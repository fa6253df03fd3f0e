package lt.atsakas.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was not at a session though they have a seat in the committee or were called to an empty one, and why; of the barred it knows nothing. */
@Component
class RollCall {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Seating seating;

    RollCall(ReviewFile file, ParticipantBook participants, Seating seating) {
        this.file = file;
        this.participants = participants;
        this.seating = seating;
    }

    /** Why somebody was not there. */
    enum Reason {
        DID_NOT_COME,
        SILENT,
        UNAVAILABLE,
        CONFLICT,
        NOT_ASKED;

        private static Reason of(@Nullable Participant asked) {
            if (asked == null) {
                return NOT_ASKED;
            }
            return asked.declaration() == null
                    ? SILENT
                    : switch (asked.declaration()) {
                        case IMPARTIAL -> DID_NOT_COME;
                        case CONFLICT -> CONFLICT;
                        case UNAVAILABLE -> UNAVAILABLE;
                    };
        }

        /** The key of its words. */
        String messageKey() {
            return "correspondence.minutes.absent." + name();
        }
    }

    /** Somebody who was not there. */
    record Absentee(EmployeeId employee, boolean alternate, Reason why) {}

    /** Members first, then the alternates who were called. */
    List<Absentee> absentFrom(ReviewCard review) {
        Bench bench = file.committeeOf(review).bench();
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        Map<EmployeeId, Participant> asked = participants.of(review.id()).stream()
                .collect(Collectors.toMap(
                        Participant::employee, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return Stream.concat(bench.members().stream(), asked.keySet().stream())
                .distinct()
                .filter(able)
                .filter(one -> !voted(asked.get(one)))
                .map(one -> new Absentee(one, !bench.members().contains(one), Reason.of(asked.get(one))))
                .toList();
    }

    private static boolean voted(@Nullable Participant asked) {
        return asked != null && asked.vote() != null;
    }
}
