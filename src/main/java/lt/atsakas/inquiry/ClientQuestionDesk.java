package lt.atsakas.inquiry;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the handler asks the client, by a numbered letter with a day. The case goes on and no term of it moves; what the client writes is the
 * reply unless it answers another letter, and the handler sees whether it is enough.
 */
@Service
public class ClientQuestionDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "question-";

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final PaperBook papers;
    private final AskingRules rules;
    private final RegisterNumbers numbers;
    private final OfficialPost post;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final HouseWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientQuestionDesk(
            Inquiries inquiries,
            InquiryDesk desk,
            PaperBook papers,
            AskingRules rules,
            RegisterNumbers numbers,
            OfficialPost post,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            HouseWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.papers = papers;
        this.rules = rules;
        this.numbers = numbers;
        this.post = post;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Until when a client who is asked today replies by the house's terms, never later than the house answers. */
    @Transactional(readOnly = true)
    public LocalDate usualDay(CaseFacts facts) {
        LocalDate usual = rules.usualDay(Addressee.CLIENT, facts);
        LocalDate due = facts.answerDue();
        return due != null && due.isBefore(usual) ? due : usual;
    }

    /** The question that the client is still to answer, if there is one. */
    @Transactional(readOnly = true)
    public Optional<InquiryCard> awaited(CaseNumber number) {
        return open(number).map(Inquiry::card).filter(InquiryCard::awaitsClient);
    }

    /** Whether an earlier question is still open, its letter sent or not. */
    @Transactional(readOnly = true)
    public boolean isAsked(CaseNumber number) {
        return open(number).isPresent();
    }

    /**
     * Asks the client. Refused for whoever does not handle the case ({@link NotYoursToInquire}), while an earlier question is open
     * ({@link ClientAlreadyAsked}) and for a day that cannot be ({@link InquiryDayUnfit}): the case does not wait past its own.
     */
    @Transactional
    public InquiryId ask(NewClientQuestion asked) {
        CaseNumber number = asked.caseNumber();
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        desk.requireMayAsk(facts, asked.by());
        if (open(number).isPresent()) {
            throw new ClientAlreadyAsked();
        }
        requireDay(asked.dueOn(), facts);
        InquiryId id = inquiries.saveAndFlush(new Inquiry(asked, now())).card().id();
        journal.record(number, JournalKind.CLIENT_ASKED, Actor.employee(asked.by()), day(asked.dueOn()));
        events.publishEvent(new ClientAsked(number, id));
        return id;
    }

    private void requireDay(LocalDate day, CaseFacts facts) {
        LocalDate due = facts.answerDue();
        if (due != null && day.isAfter(due)) {
            throw InquiryDayUnfit.afterAnswer(due);
        }
        rules.requireDay(day);
    }

    /** Sends the letter; asked again, or once the question was taken back, does nothing. */
    @Transactional
    public void issue(InquiryId id) {
        Inquiry inquiry = desk.held(id);
        InquiryCard asked = inquiry.card();
        if (asked.isOpen() && asked.outgoingNumber() == null) {
            inquiry.issue(numbers.next("answers"));
            InquiryCard issued = inquiries.saveAndFlush(inquiry).card();
            post.send(letter(issued));
            journal.record(issued.caseNumber(), JournalKind.QUESTION_SENT, Actor.system(), day(issued.dueOn()));
        }
    }

    private OfficialLetter letter(InquiryCard asked) {
        return new OfficialLetter(
                asked.caseNumber(),
                OCCASION + asked.id(),
                Topic.QUESTION,
                String.valueOf(asked.outgoingNumber()),
                List.of(
                        new Part(Heading.QUESTION, asked.question()),
                        new Part(Heading.TERM, words.of("inquiry.letter.term", DATES.day(asked.dueOn())))),
                null,
                asked.askedBy(),
                null,
                asked.askedAt());
    }

    /** The day has passed: the client, who may still reply, is written to once more, on paper where there is no mailbox. False when nothing is awaited. */
    @Transactional
    public boolean chase(InquiryId id) {
        InquiryCard late = desk.held(id).card();
        if (late.awaitsClient() && post.chase(late.caseNumber(), chaser(id), late.dueOn())) {
            journal.record(late.caseNumber(), JournalKind.QUESTION_CHASED, Actor.system(), Map.of());
        }
        return late.awaitsClient();
    }

    /** Nothing is awaited any more: what would chase the client and has not left does not leave. */
    @EventListener
    void on(InquiryNeedless needless) {
        post.callBack(needless.number(), chaser(needless.id()));
    }

    private static String chaser(InquiryId id) {
        return "reminder-question-" + id;
    }

    /** What the client writes is the reply, by whatever way it came, unless it answers other letters alone: that is for the handler to read. */
    @EventListener
    void on(ClientWrote wrote) {
        open(wrote.number())
                .filter(one -> one.card().awaitsClient())
                .filter(one -> isReply(wrote, one.card().id()))
                .ifPresent(inquiry -> settle(inquiry, wrote));
    }

    private static boolean isReply(ClientWrote wrote, InquiryId asked) {
        return wrote.mayAnswer(OCCASION + asked) || wrote.mayAnswer(chaser(asked));
    }

    private void settle(Inquiry inquiry, ClientWrote wrote) {
        inquiry.replied(wrote.words(), wrote.by().employee(), now());
        InquiryCard replied = inquiries.saveAndFlush(inquiry).card();
        papers.add(replied.id(), wrote.documents().stream().map(DocumentId::new).toList(), true);
        post.callBack(replied.caseNumber(), chaser(replied.id()));
        journal.record(replied.caseNumber(), JournalKind.CLIENT_REPLIED, wrote.by(), Map.of());
        events.publishEvent(new ClientReplied(replied.caseNumber(), replied.id()));
    }

    private Optional<Inquiry> open(CaseNumber number) {
        return inquiries.findByCaseNumberAndAddresseeAndState(number.value(), Addressee.CLIENT, InquiryState.OPEN);
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of("day", day.toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
