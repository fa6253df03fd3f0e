package lt.atsakas.correspondence.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.WordsUsed.Text;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives letters their texts: the Lithuanian one, which counts, and beside it the one in the client's language, unless that says
 * what an earlier Lithuanian text said.
 */
@Service
public class LetterTexts {

    private final ReleasedTexts released;
    private final TextVersions versions;
    private final BuiltInTexts builtIn;
    private final Entity house;
    private final HouseWords words;

    LetterTexts(ReleasedTexts released, TextVersions versions, BuiltInTexts builtIn, Entity house, HouseWords words) {
        this.released = released;
        this.versions = versions;
        this.builtIn = builtIn;
        this.house = house;
        this.words = words;
    }

    /** The texts in force for somebody who reads that language. */
    @Transactional(readOnly = true)
    public ChosenTexts choose(LetterText letter, String language) {
        Text ours = inForce(TextName.lithuanian(letter));
        boolean foreign =
                !ours.language().equals(language) && letter.languages().contains(language);
        Optional<Text> theirs = foreign ? inForceBeside(new TextName(letter, language)) : Optional.empty();
        boolean alone = letter.isInOneLanguage() && theirs.isPresent();
        return of(new WordsUsed(
                letter,
                alone
                        ? theirs.stream().toList()
                        : Stream.concat(Stream.of(ours), theirs.stream()).toList()));
    }

    /** The very texts that a letter was begun with, whatever is in force by now. */
    @Transactional(readOnly = true)
    public ChosenTexts of(WordsUsed used) {
        List<ChosenTexts.Words> texts = used.texts().stream()
                .map(text -> new ChosenTexts.Words(
                        Locale.forLanguageTag(text.language()),
                        words(new TextName(used.letter(), text.language()), text.version())))
                .toList();
        return new ChosenTexts(used, texts, house, words);
    }

    private Optional<Text> inForceBeside(TextName translation) {
        return released.isOlder(translation) ? Optional.empty() : Optional.of(inForce(translation));
    }

    private Text inForce(TextName name) {
        return new Text(name.language(), released.inForce(name).number());
    }

    private LetterWords words(TextName name, int version) {
        if (version == 0) {
            return builtIn.of(name);
        }
        return Optional.of(released.inForce(name))
                .filter(text -> text.number() == version)
                .map(ReleasedTexts.Numbered::words)
                .or(() -> versions.findByLetterAndLanguageAndNumber(name.letter(), name.language(), version)
                        .map(TextVersion::words))
                .orElseThrow();
    }
}
