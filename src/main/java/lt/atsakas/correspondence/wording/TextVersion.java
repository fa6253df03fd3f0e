package lt.atsakas.correspondence.wording;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.wording.TextStep.Kind;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter's text: written by process owners, released by somebody who is none of its authors, and never changed
 * after that.
 */
@Entity
@Table(schema = "correspondence", name = "letter_text")
class TextVersion {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LetterText letter;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "made_of", nullable = false, updatable = false)
    private int madeOf;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String mail;

    @Column(nullable = false)
    private String heading;

    @Column(name = "file_text", nullable = false)
    private String fileText;

    @Embedded
    private @Nullable Original original;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TextState state;

    @ElementCollection
    @CollectionTable(
            schema = "correspondence",
            name = "letter_text_step",
            joinColumns = @JoinColumn(name = "letter_text"))
    @OrderColumn(name = "place")
    private List<TextStep> steps = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TextVersion() {}

    TextVersion(TextName name, int number, int madeOf, LetterWords words) {
        id = UUID.randomUUID();
        letter = name.letter();
        language = name.language();
        this.number = number;
        this.madeOf = madeOf;
        subject = words.subject();
        mail = words.mail();
        heading = words.heading();
        fileText = words.letter();
        state = TextState.DRAFT;
    }

    TextVersion begun(EmployeeId by, Instant at) {
        note(Kind.BEGUN, by, at, null);
        return this;
    }

    void write(LetterWords words, EmployeeId by, Instant at) {
        require(TextState.DRAFT);
        subject = words.subject();
        mail = words.mail();
        heading = words.heading();
        fileText = words.letter();
        note(Kind.WRITTEN, by, at, null);
    }

    /** A translation is proposed beside the Lithuanian text in force, which it says again from then on. */
    void propose(List<TextFault> faults, @Nullable Original lithuanian, EmployeeId by, Instant at) {
        require(TextState.DRAFT);
        if (!faults.isEmpty()) {
            throw new TextUnfit(faults);
        }
        original = lithuanian;
        state = TextState.PROPOSED;
        note(Kind.PROPOSED, by, at, null);
    }

    void takeBack(EmployeeId by, Instant at) {
        require(TextState.PROPOSED);
        state = TextState.DRAFT;
        note(Kind.TAKEN_BACK, by, at, null);
    }

    void returnToAuthor(String why, EmployeeId by, Instant at) {
        require(TextState.PROPOSED);
        state = TextState.DRAFT;
        note(Kind.RETURNED, by, at, why);
    }

    /** Four eyes: nobody who wrote or proposed any of it releases it. */
    void release(List<TextFault> faults, EmployeeId by, Instant at) {
        require(TextState.PROPOSED);
        if (isBy(by)) {
            throw new OwnText();
        }
        if (!faults.isEmpty()) {
            throw new TextUnfit(faults);
        }
        state = TextState.RELEASED;
        note(Kind.RELEASED, by, at, null);
    }

    void discard(EmployeeId by, Instant at) {
        require(TextState.DRAFT);
        state = TextState.DISCARDED;
        note(Kind.DISCARDED, by, at, null);
    }

    /** Whether that person is one of its authors. */
    boolean isBy(EmployeeId person) {
        return steps.stream()
                .anyMatch(step -> step.kind().isOfAuthor() && step.by().equals(person));
    }

    /** The Lithuanian text that it was proposed beside; none of the Lithuanian one and of a draft. */
    @Nullable
    Original original() {
        return state == TextState.DRAFT ? null : original;
    }

    private void require(TextState needed) {
        if (state != needed) {
            throw new TextMovedOn();
        }
    }

    private void note(Kind kind, EmployeeId by, Instant at, @Nullable String words) {
        steps.add(new TextStep(kind, by.value(), at, words));
    }

    TextName name() {
        return new TextName(letter, language);
    }

    int number() {
        return number;
    }

    LetterWords words() {
        return new LetterWords(subject, mail, heading, fileText);
    }

    boolean isChangedSince(int seen) {
        return version == null || version != seen;
    }

    TextCard card() {
        return new TextCard(
                name(),
                number,
                madeOf,
                words(),
                original(),
                state,
                version == null ? 0 : version,
                steps.stream()
                        .map(step -> new TextCard.Step(step.kind().name(), step.by(), step.at(), step.words()))
                        .toList());
    }
}
