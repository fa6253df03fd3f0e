package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks clients to cure what their complaints lack (VAĮ 12(3)): everything in one letter, with a term. While the client is awaited the
 * clock stops; whatever the client writes ends the wait, and so does a registrar who takes it at the desk. Nothing is refused by itself.
 */
@Service
public class DeficiencyDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "deficiencies-";

    private static final int LONGEST_NOTE = 2000;

    private final DeficiencyNotices notices;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final Deciders deciders;
    private final DeadlineDesk deadlines;
    private final CureTerms terms;
    private final NoticesUnderWay underWay;
    private final RegisterNumbers numbers;
    private final OfficialPost post;
    private final CureReminders reminders;
    private final DeficiencyWords words;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeficiencyDesk(
            DeficiencyNotices notices,
            CaseHold hold,
            CaseRegistry registry,
            Deciders deciders,
            DeadlineDesk deadlines,
            CureTerms terms,
            NoticesUnderWay underWay,
            RegisterNumbers numbers,
            OfficialPost post,
            CureReminders reminders,
            DeficiencyWords words,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.hold = hold;
        this.registry = registry;
        this.deciders = deciders;
        this.deadlines = deadlines;
        this.terms = terms;
        this.underWay = underWay;
        this.numbers = numbers;
        this.post = post;
        this.reminders = reminders;
        this.words = words;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every notice of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<DeficiencyCard> of(CaseNumber number) {
        return notices.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .map(DeficiencyNotice::card)
                .toList();
    }

    /** The latest notice of the case. */
    @Transactional(readOnly = true)
    public Optional<DeficiencyCard> latest(CaseNumber number) {
        return notices.findFirstByCaseNumberOrderByIdDesc(number.value()).map(DeficiencyNotice::card);
    }

    /** Whether the client has had the latest notice, and its term has ended without a reply. */
    boolean isAskedInVain(CaseNumber number) {
        return notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(notice -> notice.card().state() == DeficiencyState.NOT_CURED)
                .filter(notice -> post.isDelivered(number, notice.occasion()))
                .isPresent();
    }

    /**
     * Decides that the client is to be asked, with a term of so many working days from the letter. Whoever has had such a letter is not asked
     * again: {@link DeficienciesAlreadyAsked}.
     */
    @Transactional
    public void find(CaseNumber number, String what, int workingDays, EmployeeId by) {
        hold.take(number);
        registry.requireOpen(number);
        deciders.requireAdmitter(number, by);
        requireNotAsked(number);
        notices.save(new DeficiencyNotice(number, what, workingDays, by, now()));
        journal.record(number, JournalKind.DEFICIENCIES_FOUND, Actor.employee(by), Map.of());
    }

    private void requireNotAsked(CaseNumber number) {
        boolean reached = notices.findByCaseNumberOrderByIdAsc(number.value()).stream()
                .anyMatch(notice -> post.isDelivered(number, notice.occasion()));
        if (reached) {
            throw new DeficienciesAlreadyAsked();
        }
    }

    /** Sends the letter, with which the client's term begins and the clock stops; asked again, does nothing. */
    @Transactional
    public void issue(CaseNumber number) {
        hold.take(number);
        DeficiencyNotice notice = present(number);
        if (notice.isToIssue()) {
            LocalDate today = Vilnius.dayOf(clock.instant());
            LocalDate lastDay = terms.lastDay(notice, terms.expected(notice, today));
            notice.issue(numbers.next("answers"), today, lastDay);
            post.send(letter(number, notice, lastDay));
            underWay.taken(notice);
            journal.record(number, JournalKind.DEFICIENCIES_ASKED, Actor.system(), Map.of("day", lastDay.toString()));
        }
    }

    private OfficialLetter letter(CaseNumber number, DeficiencyNotice notice, LocalDate lastDay) {
        DeficiencyCard found = notice.card();
        return new OfficialLetter(
                number,
                notice.occasion(),
                Topic.DEFICIENCIES,
                requireNonNull(found.outgoingNumber()),
                words.parts(found.what(), deadlines.whileWaiting(number), lastDay, terms.toldOnPaper(notice)),
                null,
                found.foundBy(),
                null,
                found.foundAt());
    }

    /** Reminds the client whom the house still awaits, on paper where there is no mailbox, if that still is of use; the letter leaves once. */
    @Transactional
    public void remind(CaseNumber number) {
        hold.take(number);
        DeficiencyNotice notice = present(number);
        DeficiencyCard asked = notice.card();
        boolean useful = asked.isAwaited() && reminders.isOfUse(notice);
        if (useful && post.remind(number, notice.reminderOccasion(), requireNonNull(asked.cureBy()))) {
            journal.record(number, JournalKind.DEFICIENCIES_REMINDED, Actor.system(), Map.of());
        }
    }

    /**
     * Whatever the client writes ends the wait, whichever letter it answers: people see whether it is enough. The complaint of whoever wrote
     * in time must not be left unexamined for having used another thread.
     */
    @EventListener
    void on(ClientWrote wrote) {
        settle(wrote.number(), DeficiencyState.CURED, JournalKind.DEFICIENCIES_CURED, wrote.by(), wrote.words());
    }

    /** An employee took what the client brought; the note says what. */
    @Transactional
    public void cure(CaseNumber number, String note, Actor by) {
        hold.take(number);
        if (latest(number).filter(DeficiencyCard::isAwaited).isEmpty()) {
            throw new NothingAwaited();
        }
        requireNote(note);
        settle(number, DeficiencyState.CURED, JournalKind.DEFICIENCIES_CURED, by, note);
    }

    private static void requireNote(String note) {
        if (note.isBlank()) {
            throw new CureNoteMissing();
        }
        if (note.length() > LONGEST_NOTE) {
            throw new CureNoteTooLong(LONGEST_NOTE, note.length());
        }
    }

    /** The term has ended without an answer: the clock runs on, and people decide. */
    @Transactional
    public void termEnded(CaseNumber number) {
        hold.take(number);
        settle(number, DeficiencyState.NOT_CURED, JournalKind.DEFICIENCIES_NOT_CURED, Actor.system(), "");
    }

    /** Nothing is asked of the client any more, who has withdrawn the complaint: the clock runs on until the case has ended. */
    @Transactional
    public void giveUp(CaseNumber number) {
        notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .ifPresent(notice -> settle(notice, DeficiencyState.NOT_CURED));
    }

    private boolean settle(CaseNumber number, DeficiencyState how, JournalKind line, Actor by, String note) {
        boolean settled = notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(notice -> settle(notice, how))
                .isPresent();
        if (settled) {
            journal.record(number, line, by, note.isEmpty() ? Map.of() : Map.of("note", note));
            if (how == DeficiencyState.CURED) {
                events.publishEvent(new DeficienciesCured(number));
            }
        }
        return settled;
    }

    /** The clock runs on, and what would remind the client and has not left does not leave any more. */
    private boolean settle(DeficiencyNotice notice, DeficiencyState how) {
        boolean settled = notice.settle(how, now());
        if (settled) {
            deadlines.resume(notice.caseNumber());
            post.callBack(notice.caseNumber(), notice.reminderOccasion());
        }
        return settled;
    }

    private DeficiencyNotice present(CaseNumber number) {
        return notices.findFirstByCaseNumberOrderByIdDesc(number.value()).orElseThrow(NothingAwaited::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
