package lt.atsakas.correspondence.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import lt.atsakas.correspondence.wording.Opening.Translation;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;

/** The texts of one letter, ready to be filled in; nothing leaves with a field that is not. */
public final class ChosenTexts {

    private static final int LONGEST_SUBJECT = 200;

    private final WordsUsed used;
    private final List<Words> texts;
    private final Entity house;
    private final HouseWords words;
    private final boolean draft;

    /** A text and its language. */
    record Words(Locale language, LetterWords text) {}

    ChosenTexts(WordsUsed used, List<Words> texts, Entity house, HouseWords words) {
        this(used, texts, house, words, false);
    }

    private ChosenTexts(WordsUsed used, List<Words> texts, Entity house, HouseWords words, boolean draft) {
        this.used = used;
        this.texts = List.copyOf(texts);
        this.house = house;
        this.words = words;
        this.draft = draft;
    }

    /** The same for whoever looks at a text before it is fit: fields that nobody knows stay as they are. */
    ChosenTexts asDraft() {
        return new ChosenTexts(used, texts, house, words, true);
    }

    public WordsUsed used() {
        return used;
    }

    /** The mail. */
    public Written mail(FilledIn values) {
        BiFunction<Words, TextPart, String> said = filling(values);
        String subject = said.apply(texts.get(0), TextPart.SUBJECT);
        String body = said.apply(texts.get(0), TextPart.MAIL);
        Words below = below();
        if (below == null) {
            return new Written(subject, body + "\n", used);
        }
        String both = subject + Written.BETWEEN_SUBJECTS + said.apply(below, TextPart.SUBJECT);
        String translated = Written.together(body, notice(below.language()), said.apply(below, TextPart.MAIL));
        return new Written(both.length() > LONGEST_SUBJECT ? subject : both, translated + "\n", used);
    }

    /** How the numbered letter begins that goes with it. */
    public Opening opening(FilledIn values) {
        BiFunction<Words, TextPart, String> said = filling(values);
        Words below = below();
        return new Opening(
                said.apply(texts.get(0), TextPart.HEADING),
                said.apply(texts.get(0), TextPart.LETTER),
                below == null
                        ? null
                        : new Translation(
                                below.language().toLanguageTag(),
                                notice(below.language()),
                                said.apply(below, TextPart.HEADING),
                                said.apply(below, TextPart.LETTER)));
    }

    /** What every letter may say of the house itself. */
    static FilledIn ofHouse(FilledIn values, Entity house) {
        return values.with("įmonė", house.name())
                .with("el. paštas", house.email())
                .with("telefonas", house.phone());
    }

    private @Nullable Words below() {
        return texts.size() > 1 ? texts.get(1) : null;
    }

    private String notice(Locale language) {
        return words.in(language, "wording.client.authoritative");
    }

    private BiFunction<Words, TextPart, String> filling(FilledIn values) {
        ofHouse(values, house);
        return (text, part) -> draft
                ? values.intoDraft(text.text().part(part), text.language())
                : values.into(text.text().part(part), text.language());
    }
}
