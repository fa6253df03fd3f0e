package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Reference;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.correspondence.InterimWriter.InterimSheet;
import lt.atsakas.correspondence.OfficialWriter.Section;
import lt.atsakas.correspondence.OfficialWriter.Sheet;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** A client who never was, and what a letter to them would say: for whoever looks at a text before it is used. */
@Component
class SampleLetter {

    private static final String NUMBER = "4.17-26/11";
    private static final String OUTGOING = "5.23-26/7";

    private final HouseWords words;
    private final PublicAddress pages;
    private final LetterSettings settings;
    private final Clock clock;

    SampleLetter(HouseWords words, PublicAddress pages, LetterSettings settings, Clock clock) {
        this.words = words;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    /** What that letter can say in that case. */
    FilledIn values(LetterText letter, LetterVariant variant) {
        LocalDate today = today();
        FilledIn values = ofEveryCase(today)
                .with("prieigos kodas", variant == LetterVariant.WITHOUT_CODE ? null : "ABCD-2345-EFGH-6789")
                .with("motyvai", variant == LetterVariant.UPHELD ? null : of("reasons"))
                .with("failai", variant == LetterVariant.WITHOUT_FILES ? null : "2")
                .with("laikoma gauta", variant == LetterVariant.COUNTED_LATER ? today.minusDays(5) : null)
                .when("popieriumi", variant == LetterVariant.ON_PAPER);
        String decision = variant == LetterVariant.UPHELD ? "UPHELD" : "REFUSED";
        values.with("sprendimas", language -> words.in(language, "wording.client.recusal." + decision));
        boolean passed = variant == LetterVariant.TERM_PASSED;
        LocalDate received = received(variant);
        if (letter.hasFile() && letter != LetterText.INTERIM_ANSWER) {
            values.with("gauta", received.toString());
        } else {
            values.with("gauta", received);
        }
        return variant == LetterVariant.WITHOUT_TERM
                ? values
                : values.with(passed ? "praėjęs terminas" : "terminas", today.plusDays(passed ? -7 : 21));
    }

    private FilledIn ofEveryCase(LocalDate today) {
        return survey(today)
                .with("byla", NUMBER)
                .with("tema", of("subject"))
                .with("rašto numeris", OUTGOING)
                .with("rašto data", today.toString())
                .with("naujas terminas", today.plusDays(49))
                .with("būsenos puslapis", pages.status())
                .with("privatumo pranešimas", pages.privacyNotice())
                .with("teisės", language -> words.in(language, "wording.client.rights"))
                .with("darbuotojas", of("employee"))
                .with("sprendė", of("head"))
                .with("būsena", language -> words.in(language, ClientStatus.EXAMINING.messageKey()))
                .with("atsakyta", today)
                .with("prašyti iki", today.plusDays(30));
    }

    private FilledIn survey(LocalDate today) {
        return new FilledIn()
                .with("apklausa", pages.page("/survey/ABCDEFGH"))
                .with("apklausos puslapis", pages.page("/survey"))
                .with("galioja iki", today.plusDays(60).toString());
    }

    AnswerLetter answer(LetterText text, LetterOpening opening) {
        CaseKind kind = CaseKind.valueOf(text.name().replaceFirst("ANSWER_", ""));
        List<TextBlock> part = TextBlock.of(of("part"));
        return new AnswerLetter(
                words.of("correspondence.letter.title." + kind, NUMBER),
                kind,
                client(),
                new Reference(
                        false,
                        today().toString(),
                        OUTGOING,
                        today().minusDays(7).toString(),
                        NUMBER),
                opening,
                Decision.UPHELD,
                part,
                part,
                part,
                List.of(),
                AppealKind.ADMINISTRATIVE,
                settings.bodiesFor(AppealKind.ADMINISTRATIVE),
                signer(),
                null);
    }

    InterimSheet interim(LetterOpening opening) {
        return new InterimSheet(
                NUMBER,
                client(),
                dated(),
                opening,
                DATES.day(today().plusDays(49)),
                of("cause"),
                TextBlock.of(of("part")),
                signer(),
                null);
    }

    Sheet official(LetterText text, LetterOpening opening) {
        boolean appeals = SampleParts.appeals(text);
        return new Sheet(
                words.of("correspondence.official." + text + ".title", NUMBER),
                text.isToClient() ? client() : new Addressee(of("body"), List.of()),
                dated(),
                words.of("correspondence.official.about", NUMBER),
                opening,
                SampleParts.of(text).stream()
                        .map(part ->
                                new Section(words.of("correspondence.official.part." + part), TextBlock.of(of("part"))))
                        .toList(),
                appeals ? AppealKind.ADMINISTRATIVE : null,
                appeals ? settings.bodiesFor(AppealKind.ADMINISTRATIVE) : List.of(),
                signer(),
                null);
    }

    Addressee client() {
        return new Addressee(of("client"), of("address").lines().toList());
    }

    String replyTo(LetterVariant variant) {
        return words.of("correspondence.letter.replyTo", received(variant).toString(), NUMBER);
    }

    private LocalDate received(LetterVariant variant) {
        return today().minusDays(variant == LetterVariant.TERM_PASSED ? 35 : 7);
    }

    LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }

    private String dated() {
        return words.of("correspondence.letter.dated", today(), OUTGOING);
    }

    private Signer signer() {
        return new Signer(of("head.name"), of("head.position"), null, today() + " 14:05");
    }

    private String of(String what) {
        return words.of("wording.sample." + what);
    }
}
