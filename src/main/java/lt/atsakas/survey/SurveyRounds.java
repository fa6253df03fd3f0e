package lt.atsakas.survey;

import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets clients be asked, and late improvements be told, by themselves; a round costs two statements while there is nothing to do. */
@Component
class SurveyRounds {

    private final Surveys surveys;
    private final LateReminders reminders;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the clients' survey");
    private final Rounds late = new Rounds("the reminders of late improvements");

    SurveyRounds(
            Surveys surveys, LateReminders reminders, @Value("${atsakas.survey.automatic:true}") boolean automatic) {
        this.surveys = surveys;
        this.reminders = reminders;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.survey.poll:1m}")
    void round() {
        if (automatic) {
            rounds.make(surveys::round);
            late.make(reminders::round);
        }
    }
}
