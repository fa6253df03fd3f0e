package lt.atsakas.correspondence.wording;

import java.util.List;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which translations say what an earlier Lithuanian text said. Letters leave those out until somebody renews or confirms
 * them, under four eyes as any other text.
 */
@Service
public class TranslationDesk {

    private final ReleasedTexts released;
    private final TextVersions versions;
    private final BuiltInTexts builtIn;
    private final TextDesk desk;

    TranslationDesk(ReleasedTexts released, TextVersions versions, BuiltInTexts builtIn, TextDesk desk) {
        this.released = released;
        this.versions = versions;
        this.builtIn = builtIn;
        this.desk = desk;
    }

    /** Whether the Lithuanian text has been worded anew since the translation in force was written or confirmed. */
    @Transactional(readOnly = true)
    public boolean isOlder(TextName name) {
        return released.isOlder(name);
    }

    /** Whether it has been since that version was proposed; never so of a draft, which goes beside whatever is in force. */
    @Transactional(readOnly = true)
    public boolean isOlder(TextCard version) {
        return version.original() != null && !released.isInForce(version.name().letter(), version.original());
    }

    /** The translations that letters leave out once another Lithuanian text is released. */
    @Transactional(readOnly = true)
    public List<TextName> besideInForce(LetterText letter) {
        return letter.languages().stream()
                .map(language -> new TextName(letter, language))
                .filter(name -> !name.isLithuanian())
                .filter(name -> !released.isOlder(name))
                .toList();
    }

    /** The Lithuanian text in force. */
    @Transactional(readOnly = true)
    public LetterWords lithuanian(LetterText letter) {
        return released.lithuanian(letter).words();
    }

    /** The Lithuanian text that the version was written beside; none where it is not known any more. */
    @Transactional(readOnly = true)
    public Optional<LetterWords> lithuanianOf(TextCard version) {
        TextName lithuanian = TextName.lithuanian(version.name().letter());
        return Optional.ofNullable(version.original())
                .flatMap(original ->
                        words(lithuanian, original.number()).filter(words -> original.is(original.number(), words)));
    }

    /** Proposes the translation in force again, word for word, beside the Lithuanian text as it is by now. */
    @Transactional
    public void confirm(TextName name, EmployeeId by) {
        if (!desk.mayWrite(by)) {
            throw new NotFound();
        }
        if (!released.isOlder(name)) {
            throw new TextMovedOn();
        }
        desk.begin(name, desk.inForce(name), by);
        desk.propose(name, by);
    }

    private Optional<LetterWords> words(TextName name, int number) {
        return number == 0
                ? Optional.of(builtIn.of(name))
                : versions.findByLetterAndLanguageAndNumber(name.letter(), name.language(), number)
                        .map(TextVersion::words);
    }
}
