package lt.atsakas.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people look into cases that are not theirs: auditors and the data-protection officer for the rest of the day, once they have
 * said what for; those who lead or keep the house in an emergency, for two hours and with an alarm. Nobody changes anything that
 * way, and for the barred the case does not exist here either.
 */
@Service
public class VisitDesk {

    private static final Duration EMERGENCY = Duration.ofHours(2);

    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Bar bar;
    private final Organisation organisation;
    private final Visits visits;
    private final ReadingBook book;
    private final VisitThrottle throttle;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitDesk(
            CaseRegistry registry,
            CaseAccess access,
            Bar bar,
            Organisation organisation,
            Visits visits,
            ReadingBook book,
            VisitThrottle throttle,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.access = access;
        this.bar = bar;
        this.organisation = organisation;
        this.visits = visits;
        this.book = book;
        this.throttle = throttle;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What the employee may audit cases for. */
    public List<Purpose> purposesOf(EmployeeId employee) {
        return Purpose.ofAuditsBy(organisation.employee(employee));
    }

    /** Opens the case to an auditor until the day ends in Vilnius; not found where there is none or they are barred. */
    @Transactional
    public void audit(CaseNumber number, EmployeeId auditor, Purpose purpose, String words) {
        if (purpose == Purpose.EMERGENCY || !purpose.isOpenTo(organisation.employee(auditor))) {
            throw new NotFound();
        }
        String reason = VisitReason.checked(words);
        throttle.count(auditor);
        existing(number, auditor);
        Instant until = Vilnius.dayOf(clock.instant())
                .plusDays(1)
                .atStartOfDay(Vilnius.ZONE)
                .toInstant();
        enter(UUID.randomUUID(), auditor, new Visit(number, purpose, until), reason);
        journal.record(
                number,
                JournalKind.AUDITED,
                Actor.employee(auditor),
                Map.of("purpose", purpose.name(), "reason", reason));
    }

    /** Opens the case in an emergency; nothing happens where it is open to them anyway. */
    @Transactional
    public void breakGlass(CaseNumber number, EmployeeId person, String words) {
        if (!Purpose.EMERGENCY.isOpenTo(organisation.employee(person))) {
            throw new NotFound();
        }
        String reason = VisitReason.checked(words);
        throttle.count(person);
        if (access.maySee(existing(number, person), person)) {
            return;
        }
        UUID visit = UUID.randomUUID();
        enter(
                visit,
                person,
                new Visit(number, Purpose.EMERGENCY, clock.instant().plus(EMERGENCY)),
                reason);
        journal.record(number, JournalKind.GLASS_BROKEN, Actor.employee(person), Map.of("reason", reason));
        events.publishEvent(new GlassBroken(number, person, visit));
    }

    /** The cases of others that the employee may look into now, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> openTo(EmployeeId employee) {
        Set<CaseNumber> barred = bar.casesBarredTo(employee);
        EmployeeCard person = organisation.employee(employee);
        return visits.of(employee, clock.instant()).stream()
                .filter(visit -> visit.purpose().isOpenTo(person))
                .filter(visit -> !barred.contains(visit.number()))
                .toList();
    }

    private CaseFacts existing(CaseNumber number, EmployeeId visitor) {
        return registry.find(number).filter(facts -> !bar.bars(number, visitor)).orElseThrow(NotFound::new);
    }

    private void enter(UUID id, EmployeeId visitor, Visit visit, String reason) {
        Instant now = clock.instant();
        visits.add(id, visitor, visit, reason, now);
        book.write(visit.number(), visitor, now, visit.purpose());
    }
}
