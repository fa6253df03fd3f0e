package lt.atsakas.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the handler asks another unit for a contribution. A term past the answer's day asks to put the answer off in the same
 * transaction; where that cannot be, the question is refused.
 */
@Service
public class ContributionDesk {

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final PaperBook papers;
    private final AskingRules rules;
    private final Organisation organisation;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContributionDesk(
            Inquiries inquiries,
            InquiryDesk desk,
            PaperBook papers,
            AskingRules rules,
            Organisation organisation,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.papers = papers;
        this.rules = rules;
        this.organisation = organisation;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The units that can be asked: every one but the case's own. */
    @Transactional(readOnly = true)
    public List<UnitCard> askable(CaseFacts facts) {
        return organisation.units().stream()
                .filter(unit -> !unit.code().equals(facts.unit()))
                .toList();
    }

    /** Until when a unit that is asked today replies by the house's terms. */
    @Transactional(readOnly = true)
    public LocalDate usualDay(CaseFacts facts) {
        return rules.usualDay(Addressee.UNIT, facts);
    }

    /**
     * Asks the unit. Refused for whoever does not handle the case ({@link NotYoursToInquire}), for a day that cannot be
     * ({@link InquiryDayUnfit}), and for one after the answer's where the answer cannot be put off: with the reason for that.
     */
    @Transactional
    public InquiryId ask(NewContribution asked) {
        CaseNumber number = asked.caseNumber();
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        desk.requireMayAsk(facts, asked.by());
        if (askable(facts).stream().noneMatch(unit -> unit.code().equals(asked.unit()))) {
            throw new UnitNotAsked();
        }
        rules.requireDay(asked.dueOn());
        rules.requireOwn(number, asked.shown());
        InquiryId id = keep(asked);
        rules.putOffAnswer(facts, ExtensionReason.OTHER_UNIT, asked.dueOn());
        return id;
    }

    /** The answer does not wait as long as the question does: the unit's reply is needed by that day, and whatever runs by the day of the question moves. */
    @Transactional
    public void hurry(InquiryId id, LocalDate day) {
        Inquiry inquiry = desk.held(id);
        inquiry.awaitUntil(day);
        InquiryCard hurried = inquiries.saveAndFlush(inquiry).card();
        journal.record(
                hurried.caseNumber(),
                JournalKind.CONTRIBUTION_HURRIED,
                Actor.system(),
                Map.of("unit", String.valueOf(hurried.unit()), "day", day.toString()));
        events.publishEvent(new ContributionHurried(hurried.caseNumber(), id));
    }

    private InquiryId keep(NewContribution asked) {
        InquiryCard kept = inquiries.saveAndFlush(new Inquiry(asked, now())).card();
        papers.add(kept.id(), asked.shown(), false);
        journal.record(
                kept.caseNumber(),
                JournalKind.UNIT_ASKED,
                Actor.employee(asked.by()),
                Map.of("unit", asked.unit().value(), "day", asked.dueOn().toString()));
        events.publishEvent(new ContributionAsked(kept.caseNumber(), kept.id()));
        return kept.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
