package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Writes short news in the client's language, as a mail or as a text; whoever reads it over a shoulder learns nothing of anybody. */
@Component
class NewsWriter {

    private static final String CODE = "one-time-code-";
    private static final String STATUS = "status-";

    private static final DateTimeFormatter WITHIN_THE_DAY = DateTimeFormatter.ofPattern("HH:mm");

    private final LetterTemplates templates;
    private final LetterTexts texts;
    private final HouseWords words;
    private final PublicAddress pages;
    private final Entity house;

    NewsWriter(LetterTemplates templates, LetterTexts texts, HouseWords words, PublicAddress pages, Entity house) {
        this.templates = templates;
        this.texts = texts;
        this.words = words;
        this.pages = pages;
        this.house = house;
    }

    /** Whether a letter of this occasion is such news. */
    static boolean isNews(String occasion) {
        return occasion.startsWith(CODE) || occasion.startsWith(STATUS);
    }

    /** Whether it brings a code that is over within minutes. */
    static boolean isCode(String occasion) {
        return occasion.startsWith(CODE);
    }

    NewLetter code(CaseFacts facts, ClientRoad road, String to, String code, Instant until) {
        String end = WITHIN_THE_DAY.format(until.atZone(Vilnius.ZONE));
        String text = road == ClientRoad.TEXT
                ? say(facts, "portal.code.text", OutgoingLetter.SECRET, end)
                : mail(
                        "code-once",
                        facts,
                        Map.of(
                                "asked", say(facts, "portal.code.mail.asked", facts.number()),
                                "code", OutgoingLetter.SECRET,
                                "until", say(facts, "portal.code.mail.until", end),
                                "warning", say(facts, "portal.code.mail.warning")));
        return letter(facts, CODE + UUID.randomUUID(), road, to, text).withSecret(code);
    }

    NewLetter status(CaseFacts facts, ClientRoad road, String to, Instant since) {
        String occasion = STATUS + since.toEpochMilli();
        String state = facts.status().messageKey();
        if (road == ClientRoad.TEXT) {
            return letter(
                    facts,
                    occasion,
                    road,
                    to,
                    say(facts, "portal.news.text", facts.number(), say(facts, state), pages.status()));
        }
        FilledIn values = new FilledIn()
                .with("byla", facts.number().value())
                .with("būsena", language -> words.in(language, state))
                .with("būsenos puslapis", pages.status());
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.MAILBOX,
                LetterKind.NOTICE,
                LetterRoad.mailOrPaper(to),
                texts.choose(LetterText.STATUS_NOTICE, facts.language()).mail(values));
    }

    private NewLetter letter(CaseFacts facts, String occasion, ClientRoad road, String to, String text) {
        String subject = isCode(occasion) ? "portal.code.subject" : "portal.news.subject";
        boolean isText = road == ClientRoad.TEXT;
        return new NewLetter(
                facts.number(),
                occasion,
                isText ? OutgoingLetter.TELEPHONE : OutgoingLetter.MAILBOX,
                isText ? LetterKind.TEXT : LetterKind.NOTICE,
                isText ? LetterRoad.telephone(to) : LetterRoad.mailOrPaper(to),
                say(facts, subject, facts.number()),
                text,
                null);
    }

    private String mail(String template, CaseFacts facts, Map<String, Object> sentences) {
        Map<String, Object> values = new HashMap<>(sentences);
        values.put("hello", say(facts, "portal.mail.hello"));
        values.put("house", house.name());
        return templates.text(template + "/mail", values);
    }

    private String say(CaseFacts facts, String key, Object... details) {
        return words.in(Locale.forLanguageTag(facts.language()), key, details);
    }
}
