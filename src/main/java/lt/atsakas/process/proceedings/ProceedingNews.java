package lt.atsakas.process.proceedings;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROCEEDING_DECIDED;
import static lt.atsakas.correspondence.StaffNotice.Kind.PROCEEDING_NOTED;

import java.util.stream.Stream;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingRecorded;
import lt.atsakas.proceedings.ProceedingSettled;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever leads a case of what bears on its admissibility, and whoever wrote a proceeding down and whoever works on the case that it is
 * decided; what and why stands on the page of the case.
 */
@Component
class ProceedingNews {

    private final ProceedingsDesk desk;
    private final AssignmentDesk assignment;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final PostOffice postOffice;

    ProceedingNews(
            ProceedingsDesk desk,
            AssignmentDesk assignment,
            CaseRegistry registry,
            CaseAccess access,
            PostOffice postOffice) {
        this.desk = desk;
        this.assignment = assignment;
        this.registry = registry;
        this.access = access;
        this.postOffice = postOffice;
    }

    /** Until the complaint is classified nobody leads it: the head of its unit then gets it as a task. */
    @EventListener
    void on(ProceedingRecorded recorded) {
        ProceedingCard card = desk.card(recorded.id());
        if (card.isNoted() && registry.facts(recorded.number()).unit() != null) {
            EmployeeId supervisor = assignment.supervisorOf(recorded.number());
            if (!supervisor.equals(card.recordedBy())) {
                postOffice.notifyStaff(
                        supervisor,
                        new StaffNotice(PROCEEDING_NOTED, recorded.number(), "proceeding-noted-" + card.id()));
            }
        }
    }

    @EventListener
    void on(ProceedingSettled settled) {
        ProceedingCard card = desk.card(settled.id());
        CaseFacts facts = registry.facts(settled.number());
        StaffNotice decided = new StaffNotice(PROCEEDING_DECIDED, settled.number(), "proceeding-decided-" + card.id());
        Stream.of(card.recordedBy(), assignment.responsibleFor(settled.number()))
                .distinct()
                .filter(person -> !person.equals(card.decider()) && access.maySee(facts, person))
                .forEach(person -> postOffice.notifyStaff(person, decided));
    }
}
