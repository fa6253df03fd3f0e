package lt.atsakas.conduct.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.conduct.NewRefusal;
import lt.atsakas.conduct.RefusalGround;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;

/** A refused service as it is typed in. */
record RefusalForm(
        @Nullable RefusalGround ground,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String facts,
        @Nullable String witness,
        @Nullable String caseNumber) {

    /** Begun now, on the page of a case or on none. */
    static RefusalForm begun(Instant now, @Nullable String caseNumber) {
        LocalTime time = now.atZone(Vilnius.ZONE).toLocalTime().withSecond(0).withNano(0);
        return new RefusalForm(null, Vilnius.dayOf(now), time, null, null, TypedCase.shown(caseNumber));
    }

    List<PageFault> faults(HouseWords words) {
        List<PageFault> faults = new ArrayList<>();
        if (ground == null) {
            faults.add(new PageFault("ground", words.of("refusal.missing.ground")));
        }
        if (day == null) {
            faults.add(new PageFault("day", words.of("refusal.missing.day")));
        }
        if (time == null) {
            faults.add(new PageFault("time", words.of("refusal.missing.time")));
        }
        if (facts == null || facts.isBlank()) {
            faults.add(new PageFault("facts", words.of("refusal.missing.facts")));
        }
        return faults;
    }

    /** Once nothing is missing. */
    NewRefusal by(EmployeeId employee) {
        Instant happened = requireNonNull(day)
                .atTime(requireNonNull(time))
                .atZone(Vilnius.ZONE)
                .toInstant();
        return new NewRefusal(
                requireNonNull(ground), happened, requireNonNull(facts), witness, TypedCase.read(caseNumber), employee);
    }
}
