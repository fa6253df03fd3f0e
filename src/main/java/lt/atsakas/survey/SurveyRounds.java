package lt.atsakas.survey;

import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets clients be asked by themselves; a round costs one statement while there is nobody to ask. */
@Component
class SurveyRounds {

    private final Surveys surveys;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the clients' survey");

    SurveyRounds(Surveys surveys, @Value("${atsakas.survey.automatic:true}") boolean automatic) {
        this.surveys = surveys;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.survey.poll:1m}")
    void round() {
        if (automatic) {
            rounds.make(surveys::round);
        }
    }
}
