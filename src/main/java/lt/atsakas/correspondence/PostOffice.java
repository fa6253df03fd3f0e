package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters within the caller's transaction and never loses one: each leaves once, is tried until the mail server
 * takes it, or is put before a person.
 */
@Service
public class PostOffice {

    /** Occasion of the acknowledgement of receipt. */
    public static final String ACKNOWLEDGEMENT = "acknowledgement";

    /** Occasion of the final answer. */
    public static final String ANSWER = "answer";

    /** Occasion of the interim answer. */
    public static final String INTERIM_ANSWER = "interim-answer";

    /** How the occasion of a decision about a recusal begins. */
    public static final String RECUSAL_DECISION = "recusal-decision-";

    private final CaseRegistry registry;
    private final Organisation organisation;
    private final LetterWriter writer;
    private final LetterRoads roads;
    private final RecusalWriter recusals;
    private final InterimWriter interimAnswers;
    private final SessionWriter sessions;
    private final Outbox outbox;
    private final OutboxReader reader;
    private final LetterShelf shelf;
    private final PostRounds rounds;
    private final Clock clock;

    PostOffice(
            CaseRegistry registry,
            Organisation organisation,
            LetterWriter writer,
            LetterRoads roads,
            RecusalWriter recusals,
            InterimWriter interimAnswers,
            SessionWriter sessions,
            Outbox outbox,
            OutboxReader reader,
            LetterShelf shelf,
            PostRounds rounds,
            Clock clock) {
        this.registry = registry;
        this.organisation = organisation;
        this.writer = writer;
        this.roads = roads;
        this.recusals = recusals;
        this.interimAnswers = interimAnswers;
        this.sessions = sessions;
        this.outbox = outbox;
        this.reader = reader;
        this.shelf = shelf;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Tells the client that the complaint was received: number, code if known, the day of the answer, rights (VAĮ 22). */
    @Transactional
    public void acknowledge(CaseNumber number, @Nullable AccessCode code) {
        take(writer.acknowledgement(registry.facts(number), code));
    }

    /**
     * Tells the mailbox of a client who was answered by word of mouth that this is registered, and how and until when to ask for the answer in writing;
     * on paper they have that already.
     */
    @Transactional
    public void confirmAnswerAtOnce(CaseNumber number, AccessCode code, LocalDate until) {
        CaseFacts facts = registry.facts(number);
        if (facts.client().email() != null) {
            take(writer.answeredAtOnce(facts, code, until));
        }
    }

    /** Tells the client that their request to recuse somebody was received and what happens now. */
    @Transactional
    public void acknowledgeRecusal(RecusalLetter asked) {
        take(recusals.acknowledgement(registry.facts(asked.caseNumber()), asked));
    }

    /** Tells the client what was decided about their request to recuse somebody, and if it was refused why (VAĮ 24); whether it is the first time. */
    @Transactional
    public boolean answerRecusal(RecusalLetter decided) {
        return take(recusals.decision(registry.facts(decided.caseNumber()), decided));
    }

    /** Writes to an employee; the same notice to the same person once. Whether this was the first time. */
    @Transactional
    public boolean notifyStaff(EmployeeId to, StaffNotice notice) {
        return take(writer.notice(organisation.employee(to), notice));
    }

    /** Writes to somebody of a committee about its session, with an entry for their calendar; the same to the same person once. */
    @Transactional
    public void invite(EmployeeId to, SessionLetter about) {
        take(sessions.letter(organisation.employee(to), about));
    }

    /** Writes to an employee about a report of an offence; the same notice to the same person once. */
    @Transactional
    public void notifyStaff(EmployeeId to, ReportNotice notice) {
        take(writer.report(organisation.employee(to), notice));
    }

    /** Tells an employee of several cases at once; one digest a day to the same person. */
    @Transactional
    public void sendDigest(EmployeeId to, StaffDigest digest) {
        take(writer.digest(organisation.employee(to), digest));
    }

    /** Holds back the digests that have not left: the day they are about is over. */
    @Transactional
    public void withdrawDigests() {
        outbox.withdrawNoticesOfNoCase(LetterWriter.DIGEST);
    }

    /** Holds back what was written to these employees on the case and has not left: it concerns them no more. */
    @Transactional
    public void withdrawNotices(CaseNumber number, Set<EmployeeId> recipients) {
        if (!recipients.isEmpty()) {
            outbox.withdrawNotices(number, recipients);
        }
    }

    /** Tells the client's mailbox or official box, if there is one, that another access code was given; whoever did not ask for it protests. */
    void tellOfNewCode(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        if (!roads.of(facts, LetterWriter.NEW_CODE).isPaper()) {
            take(writer.newCode(facts, clock.instant()));
        }
    }

    /** Takes the answer that was just issued. */
    void take(CaseFacts facts, IssuedAnswer issued) {
        take(writer.answer(facts, issued));
    }

    /** Takes the interim answer that was just issued. */
    void take(CaseFacts facts, InterimAnswer answer, IssuedAnswer issued) {
        take(interimAnswers.mail(facts, answer, issued));
    }

    /** How many letters have been trying to leave for hours, of whatever case. */
    @Transactional(readOnly = true)
    public int delayedLetters() {
        return reader.delayed();
    }

    /** The cases that are over and of which a letter to the client or to a body cannot be delivered as it is. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> closedCasesWithStuckLetters() {
        return reader.closedCasesWithStuckLetters();
    }

    /** The letters of a case to the client and to competent bodies, oldest first. */
    @Transactional(readOnly = true)
    public List<LetterCard> lettersOf(CaseNumber number) {
        return reader.cards(number);
    }

    /** Whom the notice was written to. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> notified(StaffNotice notice) {
        return reader.notified(notice.caseNumber(), notice.occasion());
    }

    /**
     * Puts a letter that did not leave on the road again, to the mailbox or official box that the case has now. One that left meanwhile,
     * or waits to be handed over, stays as it is.
     */
    @Transactional
    public void sendAgain(CaseNumber number, String occasion) {
        readdress(number, occasion, roads.of(registry.facts(number), occasion));
    }

    /** Gives up on e-mail and E. delivery for a letter that did not leave: it is printed and handed over instead. */
    @Transactional
    public void sendOnPaper(CaseNumber number, String occasion) {
        readdress(number, occasion, LetterRoad.mailOrPaper(null));
    }

    /** Takes the handler's word that the client has the answer already: no second copy leaves. */
    @Transactional
    public void answerDeliveredOtherwise(CaseNumber number) {
        outbox.withdraw(number, ANSWER);
    }

    /** Whether the answer left, or its handler gave the word that it was delivered otherwise. */
    @Transactional(readOnly = true)
    public boolean isAnswerDelivered(CaseNumber number) {
        return reader.toClient(number).stream()
                .filter(letter -> letter.occasion().equals(ANSWER))
                .anyMatch(letter -> letter.state().isDelivered());
    }

    /** Whether it is the first to its recipient for its occasion. */
    private boolean take(NewLetter letter) {
        boolean first = shelf.put(letter.at(clock.instant()));
        if (first) {
            rounds.afterCommit();
        }
        return first;
    }

    private void readdress(CaseNumber number, String occasion, LetterRoad road) {
        if (outbox.readdress(number, occasion, OutgoingLetter.CLIENT, road, clock.instant())) {
            rounds.afterCommit();
        }
    }
}
