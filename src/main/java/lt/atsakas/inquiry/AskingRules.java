package lt.atsakas.inquiry;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.extension.AutomaticExtensions;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What holds whomever a handler asks: which days can be named, what may be shown, and what becomes of an answer that is due before the reply. */
@Component
class AskingRules {

    private final InquiryTerms terms;
    private final WorkingCalendar calendar;
    private final DocumentStore documents;
    private final AutomaticExtensions extensions;
    private final Clock clock;

    /** The terms are found at first use: they come from a decision table. */
    AskingRules(
            @Lazy InquiryTerms terms,
            WorkingCalendar calendar,
            DocumentStore documents,
            AutomaticExtensions extensions,
            Clock clock) {
        this.terms = terms;
        this.calendar = calendar;
        this.documents = documents;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** Until when whoever is asked today replies by the house's terms. */
    LocalDate usualDay(Addressee addressee, CaseFacts facts) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        return calendar.plusWorkingDays(today, terms.replyDays(addressee, facts.priority(), today));
    }

    /** A working day that is ahead. */
    void requireDay(LocalDate day) {
        LocalDate earliest = calendar.plusWorkingDays(Vilnius.dayOf(clock.instant()), 1);
        if (day.isBefore(earliest)) {
            throw InquiryDayUnfit.notAhead(earliest);
        }
        if (!calendar.isWorkingDay(day)) {
            throw InquiryDayUnfit.notWorking(day);
        }
    }

    /** Documents of this case and of no other. */
    void requireOwn(CaseNumber number, Collection<DocumentId> shown) {
        Set<DocumentId> own =
                documents.of(number).stream().map(DocumentCard::id).collect(toSet());
        if (!own.containsAll(shown)) {
            throw new DocumentNotOfCase();
        }
    }

    /** A reply that comes after the answer's day asks to put the answer off; where that cannot be, the reason is thrown. */
    void putOffAnswer(CaseFacts facts, ExtensionReason reason, LocalDate awaited) {
        LocalDate due = facts.answerDue();
        if (due != null && awaited.isAfter(due)) {
            extensions.ask(facts.number(), reason, awaited).ifPresent(obstacle -> {
                throw obstacle;
            });
        }
    }
}
