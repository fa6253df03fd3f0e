package lt.atsakas.process.alarm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.LetterLaidAside;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.ForwardingTerms;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter goes on paper: the registrars are told, and have the term of delivery to hand it over. For the answer it runs from its
 * decision (VAĮ 13(1)) and so may be over already.
 */
@Component
class LettersOnPaper {

    private final PaperPost paperPost;
    private final AnswerDesk answers;
    private final CaseRegistry registry;
    private final LegalTerms terms;
    private final ForwardingTerms forwarding;
    private final ExtensionDesk extensions;
    private final WorkingCalendar calendar;
    private final RoleHolders colleagues;
    private final Clock clock;

    LettersOnPaper(
            PaperPost paperPost,
            AnswerDesk answers,
            CaseRegistry registry,
            @Lazy LegalTerms terms,
            ForwardingTerms forwarding,
            ExtensionDesk extensions,
            WorkingCalendar calendar,
            RoleHolders colleagues,
            Clock clock) {
        this.paperPost = paperPost;
        this.answers = answers;
        this.registry = registry;
        this.terms = terms;
        this.forwarding = forwarding;
        this.extensions = extensions;
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @EventListener
    void on(LetterLaidAside letter) {
        CaseFacts facts = registry.facts(letter.caseNumber());
        LocalDate last = calendar.lastDay(
                Vilnius.dayOf(begin(letter)),
                terms.of(facts.kind(), facts.effectiveReceipt()).delivery());
        paperPost.handOverBy(letter.caseNumber(), letter.occasion(), end(letter, calendar.endOfDay(last)));
        colleagues.tell(Role.REGISTRAR, notice(letter.caseNumber(), letter.occasion()));
    }

    /** A forwarding has a term of its own, from receipt (VAĮ 11(4)); once it is over, that of delivery holds. */
    private Instant end(LetterLaidAside letter, Instant delivery) {
        if (letter.occasion().equals(PostOffice.INTERIM_ANSWER)) {
            return sameDay(letter.caseNumber());
        }
        if (!letter.occasion().startsWith(ForwardingDesk.OCCASION)) {
            return delivery;
        }
        Instant term = forwarding.term(letter.caseNumber());
        return term.isAfter(clock.instant()) && term.isBefore(delivery) ? term : delivery;
    }

    /** An interim answer goes out while the desk is open and within the term that it puts off, which may be over already (VAĮ 10(4)). */
    private Instant sameDay(CaseNumber number) {
        LocalDate today = calendar.effectiveReceipt(clock.instant());
        LocalDate last = extensions
                .granted(number)
                .map(ExtensionCard::termEnds)
                .filter(today::isAfter)
                .orElse(today);
        return calendar.endOfDay(last);
    }

    static StaffNotice notice(CaseNumber number, String occasion) {
        return new StaffNotice(StaffNotice.Kind.LETTER_ON_PAPER, number, "paper-" + occasion);
    }

    private Instant begin(LetterLaidAside letter) {
        Instant decided = letter.occasion().equals(PostOffice.ANSWER)
                ? answers.progressOf(letter.caseNumber()).decidedAt()
                : null;
        return decided == null ? clock.instant() : decided;
    }
}
