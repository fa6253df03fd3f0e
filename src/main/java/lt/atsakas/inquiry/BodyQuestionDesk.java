package lt.atsakas.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.BodyPost;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the handler asks a body of the address book, by a numbered letter with a day. A day past the answer's asks to put the answer off in the
 * same transaction; what the body replies is taken down by whoever gets it.
 */
@Service
public class BodyQuestionDesk {

    /** How the occasions of such letters begin. */
    public static final String OCCASION = OfficialLetter.OCCASION + "body-question-";

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final PaperBook papers;
    private final AskingRules rules;
    private final AddressBook book;
    private final BodyQuestionWords letters;
    private final BodyPost post;
    private final RegisterNumbers numbers;
    private final DocumentStore documents;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BodyQuestionDesk(
            Inquiries inquiries,
            InquiryDesk desk,
            PaperBook papers,
            AskingRules rules,
            AddressBook book,
            BodyQuestionWords letters,
            BodyPost post,
            RegisterNumbers numbers,
            DocumentStore documents,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.papers = papers;
        this.rules = rules;
        this.book = book;
        this.letters = letters;
        this.post = post;
        this.numbers = numbers;
        this.documents = documents;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Until when a body that is asked today replies by the house's terms. */
    @Transactional(readOnly = true)
    public LocalDate usualDay(CaseFacts facts) {
        return rules.usualDay(Addressee.BODY, facts);
    }

    /**
     * Asks the body. Refused for whoever does not handle the case ({@link NotYoursToInquire}), for a body that may not be written to
     * ({@link BodyNotAsked}), for a day that cannot be, and for one after the answer's where the answer cannot be put off.
     */
    @Transactional
    public InquiryId ask(NewBodyQuestion asked) {
        CaseNumber number = asked.caseNumber();
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        desk.requireMayAsk(facts, asked.by());
        BodyCard body = writable(asked.body());
        rules.requireDay(asked.dueOn());
        rules.requireOwn(number, asked.shown());
        InquiryId id = inquiries.saveAndFlush(new Inquiry(asked, now())).card().id();
        papers.add(id, asked.shown(), false);
        journal.record(
                number,
                JournalKind.BODY_ASKED,
                Actor.employee(asked.by()),
                Map.of("body", body.name(), "day", asked.dueOn().toString()));
        events.publishEvent(new BodyAsked(number, id));
        rules.putOffAnswer(facts, ExtensionReason.OTHER_BODY, asked.dueOn());
        return id;
    }

    private BodyCard writable(BodyId id) {
        return book.active().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(BodyNotAsked::new);
    }

    /** Sends the letter; asked again, or once the question was taken back, does nothing. */
    @Transactional
    public void issue(InquiryId id) {
        Inquiry inquiry = desk.held(id);
        InquiryCard asked = inquiry.card();
        if (asked.isOpen() && asked.outgoingNumber() == null) {
            String number = numbers.next("answers");
            inquiry.issue(number);
            InquiryCard issued = inquiries.saveAndFlush(inquiry).card();
            post.send(letters.question(issued, bodyOf(issued), desk.papersOf(issued, false)));
            record(issued, JournalKind.BODY_WRITTEN_TO, Actor.system(), Map.of("number", number));
        }
    }

    /** The day has passed: the body is written to once more, under a number of its own, and only once. False when nothing is awaited. */
    @Transactional
    public boolean chase(InquiryId id) {
        Inquiry inquiry = desk.held(id);
        InquiryCard late = inquiry.card();
        if (inquiry.chaseBody()) {
            String number = numbers.next("answers");
            post.send(letters.chaser(late, bodyOf(late), number));
            record(late, JournalKind.BODY_CHASED, Actor.system(), Map.of("number", number));
        }
        return late.awaitsBody();
    }

    /**
     * The reply is not needed any more: a letter says so on the road that the question took, under a number of its own. A question that has not left
     * the house yet is called back, and the body hears nothing. Asked again, does nothing.
     */
    @Transactional
    public void tellNeedless(InquiryId id) {
        Inquiry inquiry = desk.held(id);
        if (inquiry.tellNeedless()) {
            callBackOrTell(inquiry.card());
        }
    }

    private void callBackOrTell(InquiryCard needless) {
        CaseNumber about = needless.caseNumber();
        String question = BodyQuestionWords.question(needless);
        post.callBack(about, BodyQuestionWords.chaser(needless));
        if (!post.callBackUncarried(about, question)) {
            String number = numbers.next("answers");
            post.sendAfter(letters.needless(needless, bodyOf(needless), number), question);
            record(needless, JournalKind.BODY_TOLD_NEEDLESS, Actor.system(), Map.of("number", number));
        }
    }

    /** Takes down what the body replied, in words, documents or both; nobody but those who see the case is let to it. */
    @Transactional
    public void take(InquiryId id, String words, List<ShelvedFile> files, EmployeeId by) {
        Inquiry inquiry = desk.held(id);
        if (!inquiry.card().isToBody()) {
            throw new BodyNotAsked();
        }
        if (words.isBlank() && files.isEmpty()) {
            throw InquiryTextUnfit.neitherWordsNorFiles();
        }
        inquiry.replied(words.strip(), by, now());
        InquiryCard replied = inquiries.saveAndFlush(inquiry).card();
        papers.add(id, kept(replied.caseNumber(), files, by), true);
        record(replied, JournalKind.BODY_REPLIED, Actor.employee(by), Map.of());
        events.publishEvent(new BodyReplied(replied.caseNumber(), id));
    }

    private List<DocumentId> kept(CaseNumber number, List<ShelvedFile> files, EmployeeId by) {
        return files.stream()
                .map(file -> documents.add(number, DocumentKind.SCAN, file, Actor.employee(by)))
                .map(DocumentCard::id)
                .toList();
    }

    private BodyCard bodyOf(InquiryCard asked) {
        return book.card(requireNonNull(asked.body()));
    }

    private void record(InquiryCard about, JournalKind kind, Actor by, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("body", bodyOf(about).name());
        journal.record(about.caseNumber(), kind, by, details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
