package lt.atsakas.correspondence.wording;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where process owners write new versions of the letters' texts, and whoever approves models releases them: never one of their
 * authors, and never a text that lacks what the law asks for. For everybody else there is no such place.
 */
@Service
public class TextDesk {

    /** Where the texts are shown. */
    public static final String PATH = "/letter-templates";

    private final TextVersions versions;
    private final BuiltInTexts builtIn;
    private final ReleasedTexts released;
    private final TextRules rules;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextDesk(
            TextVersions versions,
            BuiltInTexts builtIn,
            ReleasedTexts released,
            TextRules rules,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.builtIn = builtIn;
        this.released = released;
        this.rules = rules;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this employee writes texts. */
    public boolean mayWrite(EmployeeId employee) {
        return organisation.employee(employee).has(Role.PROCESS_OWNER);
    }

    /** Whether this employee releases texts of others. */
    public boolean mayRelease(EmployeeId employee) {
        return organisation.employee(employee).has(Role.MODEL_APPROVER);
    }

    /** Whom a proposed text waits for: whoever releases texts and is none of its authors. */
    public Set<EmployeeId> approvers(Set<EmployeeId> authors) {
        return organisation.withRole(Role.MODEL_APPROVER).stream()
                .map(person -> person.id())
                .filter(person -> !authors.contains(person))
                .collect(Collectors.toSet());
    }

    /** What is worked on, by its text. */
    @Transactional(readOnly = true)
    public Map<TextName, TextCard> open() {
        return versions.findByStateInOrderByNumber(Set.of(TextState.DRAFT, TextState.PROPOSED)).stream()
                .map(TextVersion::card)
                .collect(Collectors.toMap(TextCard::name, Function.identity()));
    }

    /** The number of the version in force. */
    @Transactional(readOnly = true)
    public int inForce(TextName name) {
        return released.inForce(name).number();
    }

    /** Every version of the text, the newest first; the last is the one that the application came with. */
    @Transactional(readOnly = true)
    public List<TextCard> history(TextName name) {
        return Stream.concat(
                        versions.findByLetterAndLanguageOrderByNumberDesc(name.letter(), name.language()).stream()
                                .map(TextVersion::card),
                        Stream.of(TextCard.builtIn(name, builtIn.of(name), builtIn.originalOf(name))))
                .toList();
    }

    /** That version. */
    @Transactional(readOnly = true)
    public TextCard version(TextName name, int number) {
        return history(name).stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What keeps that version from being released. */
    public List<TextFault> faults(TextCard text) {
        return rules.faults(text.name().letter(), text.words());
    }

    /** Begins a draft from an earlier version that somebody has released; tells its number. */
    @Transactional
    public int begin(TextName name, int from, EmployeeId by) {
        requireWriter(by);
        List<TextCard> earlier = history(name);
        if (earlier.stream().anyMatch(text -> text.state().isOpen())) {
            throw new TextBegunAlready();
        }
        LetterWords words = released(name, from).words();
        int number = earlier.stream().mapToInt(TextCard::number).max().orElse(0) + 1;
        versions.saveAndFlush(new TextVersion(name, number, from, words).begun(by, clock.instant()));
        return number;
    }

    /** Whose words nobody else has read begin no draft: whoever released it would release words of their own. */
    private TextCard released(TextName name, int number) {
        TextCard text = version(name, number);
        if (number > 0 && text.state() != TextState.RELEASED) {
            throw new NotFound();
        }
        return text;
    }

    /** Writes into the draft unless somebody else has meanwhile. */
    @Transactional
    public void write(TextName name, LetterWords words, int changesSeen, EmployeeId by) {
        requireWriter(by);
        TextVersion draft = openOne(name);
        if (draft.isChangedSince(changesSeen)) {
            throw new TextChangedElsewhere();
        }
        if (!draft.words().equals(words)) {
            draft.write(words, by, clock.instant());
        }
    }

    /** Puts the draft before whoever releases it. */
    @Transactional
    public void propose(TextName name, EmployeeId by) {
        requireWriter(by);
        TextVersion draft = openOne(name);
        draft.propose(rules.faults(name.letter(), draft.words()), released.original(name), by, clock.instant());
        TextCard card = draft.card();
        events.publishEvent(new TextProposed(name, card.number(), card.steps().size(), card.authors()));
    }

    /** The authors go on writing. */
    @Transactional
    public void takeBack(TextName name, EmployeeId by) {
        requireWriter(by);
        openOne(name).takeBack(by, clock.instant());
    }

    /** Nobody works on the draft any more. */
    @Transactional
    public void discard(TextName name, EmployeeId by) {
        requireWriter(by);
        openOne(name).discard(by, clock.instant());
    }

    /** The text goes back to its authors, unless somebody has changed it since it was looked at. */
    @Transactional
    public void returnToAuthors(TextName name, String why, int changesSeen, EmployeeId by) {
        requireApprover(by);
        TextVersion proposed = asSeen(name, changesSeen);
        String reason = TypedText.kept(why);
        if (reason.isEmpty()) {
            throw new ReasonMissing();
        }
        proposed.returnToAuthor(reason, by, clock.instant());
        tell(proposed.card(), false);
    }

    /**
     * From now on letters are written with it, if it is the text that was looked at; those written before stay as they are.
     */
    @Transactional
    public void release(TextName name, int number, int changesSeen, EmployeeId by) {
        requireApprover(by);
        TextVersion proposed = asSeen(name, changesSeen);
        if (proposed.number() != number) {
            throw new TextMovedOn();
        }
        if (!name.isLithuanian() && !released.isInForce(name.letter(), proposed.original())) {
            throw new OriginalMovedOn();
        }
        proposed.release(rules.faults(name.letter(), proposed.words()), by, clock.instant());
        tell(proposed.card(), true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                released.forget();
            }
        });
    }

    private void tell(TextCard settled, boolean isReleased) {
        events.publishEvent(new TextSettled(
                settled.name(), settled.number(), settled.steps().size(), isReleased, settled.authors()));
    }

    private TextVersion asSeen(TextName name, int changesSeen) {
        TextVersion proposed = openOne(name);
        if (proposed.isChangedSince(changesSeen)) {
            throw new TextMovedOn();
        }
        return proposed;
    }

    private TextVersion openOne(TextName name) {
        return versions.findByLetterAndLanguageOrderByNumberDesc(name.letter(), name.language()).stream()
                .filter(text -> text.card().state().isOpen())
                .findFirst()
                .orElseThrow(TextMovedOn::new);
    }

    private void requireWriter(EmployeeId employee) {
        if (!mayWrite(employee)) {
            throw new NotFound();
        }
    }

    private void requireApprover(EmployeeId employee) {
        if (!mayRelease(employee)) {
            throw new NotFound();
        }
    }
}
