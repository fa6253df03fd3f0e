package lt.atsakas.correspondence.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.WordsUsed.Text;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes of any version of a text what a letter would have; fields that nobody knows stay in their braces. */
@Component
public class TextPreview {

    private final TextDesk desk;
    private final ReleasedTexts released;
    private final Entity house;
    private final HouseWords words;

    TextPreview(TextDesk desk, ReleasedTexts released, Entity house, HouseWords words) {
        this.desk = desk;
        this.released = released;
        this.house = house;
        this.words = words;
    }

    /** A translation stands below the Lithuanian text in force, as in a letter. */
    @Transactional(readOnly = true)
    public ChosenTexts of(TextName name, int version) {
        TextCard shown = desk.version(name, version);
        Text last = new Text(name.language(), version);
        ChosenTexts.Words theirs = new ChosenTexts.Words(name.locale(), shown.words());
        if (name.isLithuanian() || name.letter().isInOneLanguage()) {
            return texts(new WordsUsed(name.letter(), List.of(last)), Stream.of(theirs));
        }
        ReleasedTexts.Numbered ours = released.lithuanian(name.letter());
        Locale lithuanian = HouseWords.LITHUANIAN;
        return texts(
                new WordsUsed(name.letter(), List.of(new Text(lithuanian.getLanguage(), ours.number()), last)),
                Stream.of(new ChosenTexts.Words(lithuanian, ours.words()), theirs));
    }

    /** The version as it reads in each of those cases. */
    @Transactional(readOnly = true)
    public <C> TextCases<C> cases(TextName name, int version, Map<C, FilledIn> cases) {
        cases.values().forEach(values -> ChosenTexts.ofHouse(values, house));
        return new TextCases<>(name.letter(), desk.version(name, version).words(), name.locale(), cases);
    }

    private ChosenTexts texts(WordsUsed used, Stream<ChosenTexts.Words> texts) {
        return new ChosenTexts(used, texts.toList(), house, words).asDraft();
    }
}
