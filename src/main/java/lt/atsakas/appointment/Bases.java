package lt.atsakas.appointment;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.oversight.Loads;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Experiences;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Gathers what suggestions rest on for somebody who names handlers. */
@Component
class Bases {

    private static final int MONTHS_OF_EXPERIENCE = 24;

    private final Organisation organisation;
    private final Bar bar;
    private final Loads loads;
    private final Experiences experiences;
    private final DeclaredInterests interests;
    private final Clock clock;

    Bases(
            Organisation organisation,
            Bar bar,
            Loads loads,
            Experiences experiences,
            DeclaredInterests interests,
            Clock clock) {
        this.organisation = organisation;
        this.bar = bar;
        this.loads = loads;
        this.experiences = experiences;
        this.interests = interests;
        this.clock = clock;
    }

    /** Cases barred to the employee are in no count. */
    Basis basisFor(EmployeeId by) {
        Set<CaseNumber> hidden = bar.casesBarredTo(by);
        List<EmployeeId> handlers = organisation.withRole(Role.HANDLER).stream()
                .map(EmployeeCard::id)
                .toList();
        return new Basis(
                hidden,
                loads.byHandler(hidden),
                interests.of(handlers).stream().collect(groupingBy(Interest::employee)),
                category -> experiences.in(category, since(), handlers, hidden));
    }

    private Instant since() {
        return clock.instant()
                .atZone(Vilnius.ZONE)
                .minusMonths(MONTHS_OF_EXPERIENCE)
                .toInstant();
    }
}
