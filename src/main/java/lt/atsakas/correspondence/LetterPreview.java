package lt.atsakas.correspondence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.Stationery.PlainSheet;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.Opening;
import lt.atsakas.correspondence.wording.TextCases;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextPreview;
import lt.atsakas.correspondence.wording.Written;
import org.springframework.stereotype.Service;

/** Shows a text as its reader would get it, by what makes the real letters, about a client who never was. */
@Service
public class LetterPreview {

    private final TextPreview texts;
    private final SampleLetter sample;
    private final Stationery stationery;
    private final AnswerWriter answers;
    private final InterimWriter interimAnswers;
    private final OfficialWriter officialLetters;
    private final Typesetter typesetter;

    LetterPreview(
            TextPreview texts,
            SampleLetter sample,
            Stationery stationery,
            AnswerWriter answers,
            InterimWriter interimAnswers,
            OfficialWriter officialLetters,
            Typesetter typesetter) {
        this.texts = texts;
        this.sample = sample;
        this.stationery = stationery;
        this.answers = answers;
        this.interimAnswers = interimAnswers;
        this.officialLetters = officialLetters;
        this.typesetter = typesetter;
    }

    /** The version read in each variant of the letter. */
    public TextCases<LetterVariant> variants(TextName name, int version) {
        Map<LetterVariant, FilledIn> cases = new LinkedHashMap<>();
        LetterVariant.of(name.letter()).forEach(variant -> cases.put(variant, sample.values(name.letter(), variant)));
        return texts.cases(name, version, cases);
    }

    /** The mail's subject and text. */
    public Written mail(TextName name, int version, LetterVariant variant) {
        return texts.of(name, version).mail(sample.values(name.letter(), variant));
    }

    /** How the numbered letter begins that goes with it; none where none does. */
    public Optional<Opening> opening(TextName name, int version, LetterVariant variant) {
        return name.letter().hasFile()
                ? Optional.of(texts.of(name, version).opening(sample.values(name.letter(), variant)))
                : Optional.empty();
    }

    /** The mail as a page. */
    public String mailPage(TextName name, int version, LetterVariant variant) {
        Written mail = mail(name, version, variant);
        return stationery.html(mail.subject(), mail.body(), mail.used());
    }

    /** The numbered letter; of one without, the mail on paper. */
    public byte[] paper(TextName name, int version, LetterVariant variant) {
        return typesetter.set(page(name, version, variant));
    }

    private String page(TextName name, int version, LetterVariant variant) {
        if (!name.letter().hasFile()) {
            Written mail = mail(name, version, variant);
            return stationery.page(
                    new PlainSheet(
                            mail.subject(),
                            sample.client(),
                            sample.today().toString(),
                            sample.replyTo(variant),
                            true,
                            mail.used()),
                    mail.body());
        }
        LetterOpening opening = LetterOpening.of(opening(name, version, variant).orElseThrow());
        return switch (name.letter()) {
            case ANSWER_COMPLAINT, ANSWER_REQUEST, ANSWER_INFORMATION_REQUEST, ANSWER_THANKS ->
                answers.page(sample.answer(name.letter(), opening));
            case INTERIM_ANSWER -> interimAnswers.page(sample.interim(opening));
            default -> officialLetters.page(sample.official(name.letter(), opening));
        };
    }
}
