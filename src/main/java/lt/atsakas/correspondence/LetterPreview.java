package lt.atsakas.correspondence;

import lt.atsakas.correspondence.Stationery.PlainSheet;
import lt.atsakas.correspondence.wording.ChosenTexts;
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

    /** The mail's subject and text. */
    public Written mail(TextName name, int version) {
        return texts.of(name, version).mail(sample.values());
    }

    /** The mail as a page. */
    public String mailPage(TextName name, int version) {
        Written mail = mail(name, version);
        return stationery.html(mail.subject(), mail.body(), mail.used());
    }

    /** The numbered letter; of one without, the mail on paper. */
    public byte[] paper(TextName name, int version) {
        return typesetter.set(page(name, version));
    }

    private String page(TextName name, int version) {
        ChosenTexts chosen = texts.of(name, version);
        if (!name.letter().hasFile()) {
            Written mail = chosen.mail(sample.values());
            return stationery.page(
                    new PlainSheet(
                            mail.subject(),
                            sample.client(),
                            sample.today().toString(),
                            sample.replyTo(),
                            true,
                            mail.used()),
                    mail.body());
        }
        LetterOpening opening = LetterOpening.of(chosen.opening(sample.values()));
        return switch (name.letter()) {
            case ANSWER_COMPLAINT, ANSWER_REQUEST, ANSWER_INFORMATION_REQUEST, ANSWER_THANKS ->
                answers.page(sample.answer(name.letter(), opening));
            case INTERIM_ANSWER -> interimAnswers.page(sample.interim(opening));
            default -> officialLetters.page(sample.official(name.letter(), opening));
        };
    }
}
