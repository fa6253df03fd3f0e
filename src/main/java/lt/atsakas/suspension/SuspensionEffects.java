package lt.atsakas.suspension;

import java.util.Map;
import lt.atsakas.correspondence.NoticeTaken;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a suspension: the clock of the case, what its client sees, and the letters (VAĮ 25(4)). */
@Component
class SuspensionEffects {

    private final DeadlineDesk deadlines;
    private final CaseRegistry registry;
    private final SuspensionWords words;
    private final OfficialPost post;
    private final RegisterNumbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SuspensionEffects(
            DeadlineDesk deadlines,
            CaseRegistry registry,
            SuspensionWords words,
            OfficialPost post,
            RegisterNumbers numbers,
            Journal journal,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.registry = registry;
        this.words = words;
        this.post = post;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
    }

    void begin(Suspension begun) {
        SuspensionCard card = begun.card();
        deadlines.suspend(card.caseNumber(), card.reviewOn(), decider(card));
        registry.showStatus(card.caseNumber(), ClientStatus.SUSPENDED);
    }

    void prolong(Suspension lasting) {
        SuspensionCard card = lasting.card();
        deadlines.prolongSuspension(card.caseNumber(), card.reviewOn(), decider(card));
    }

    /** The client sees again what they saw before, unless the case has gone on meanwhile. */
    void end(Suspension over, Actor by) {
        CaseNumber number = over.card().caseNumber();
        deadlines.endSuspension(number, by);
        ClientStatus before = over.statusBefore();
        CaseFacts facts = registry.facts(number);
        if (before != null && !facts.isClosed() && facts.status() == ClientStatus.SUSPENDED) {
            registry.showStatus(number, before);
        }
    }

    void tell(Suspension suspension) {
        if (suspension.tell()) {
            SuspensionCard card = suspension.card();
            String number = numbers.next("answers");
            OfficialLetter letter = letter(suspension, number);
            post.send(letter);
            events.publishEvent(new NoticeTaken(card.caseNumber(), letter.occasion()));
            JournalKind told = card.isInForce() ? JournalKind.SUSPENSION_TOLD : JournalKind.RESUMPTION_TOLD;
            journal.record(card.caseNumber(), told, Actor.system(), Map.of("number", number));
        }
    }

    private OfficialLetter letter(Suspension suspension, String number) {
        SuspensionCard card = suspension.card();
        return card.isInForce()
                ? words.begun(card, suspension.steps(), number)
                : words.ended(card, suspension.steps(), number, deadlines.answerDue(card.caseNumber()));
    }

    private static Actor decider(SuspensionCard card) {
        EmployeeId decider = card.decider();
        return decider == null ? Actor.system() : Actor.employee(decider);
    }
}
