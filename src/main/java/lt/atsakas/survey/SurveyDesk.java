package lt.atsakas.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a client answers a survey, once, or declines it and all later ones. Its token opens nothing of the case. */
@Service
public class SurveyDesk {

    private final SurveyBook book;
    private final DeclinedRoads declined;
    private final CaseRegistry registry;
    private final Clock clock;

    SurveyDesk(SurveyBook book, DeclinedRoads declined, CaseRegistry registry, Clock clock) {
        this.book = book;
        this.declined = declined;
        this.registry = registry;
        this.clock = clock;
    }

    /** The client's language if the survey is open; nothing alike for a token that never was, was used or is over. */
    @Transactional(readOnly = true)
    public Optional<Locale> languageOf(SurveyToken token) {
        return book.open(token, clock.instant()).map(SurveyBook.OpenSurvey::language);
    }

    /** Takes what the client says; false when the survey is not open. */
    @Transactional
    public boolean answer(SurveyToken token, Opinion said) {
        return book.answered(token, said, clock.instant());
    }

    /** The client does not answer this survey and is sent no other; false when the survey is not open. */
    @Transactional
    public boolean decline(SurveyToken token) {
        Instant now = clock.instant();
        book.open(token, now)
                .ifPresent(
                        survey -> declined.add(registry.facts(survey.number()).client(), survey.road(), now));
        return book.declined(token, now);
    }
}
