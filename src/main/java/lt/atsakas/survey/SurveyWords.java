package lt.atsakas.survey;

import java.time.Instant;
import java.util.Locale;
import lt.atsakas.correspondence.SurveyLetter;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Writes the letter that asks, in the client's language; a day reads the same in all of them. */
@Component
class SurveyWords {

    private final HouseWords words;
    private final Entity house;

    SurveyWords(HouseWords words, Entity house) {
        this.words = words;
        this.house = house;
    }

    SurveyLetter letter(CaseNumber number, String mailbox, Locale language, Instant until) {
        String lastDay = Vilnius.dayOf(until).minusDays(1).toString();
        String text =
                words.in(language, "survey.client.mail.text", number.value(), SurveyLetter.LINK, lastDay, house.name());
        return new SurveyLetter(
                number, mailbox, words.in(language, "survey.client.mail.subject", number.value()), text);
    }
}
