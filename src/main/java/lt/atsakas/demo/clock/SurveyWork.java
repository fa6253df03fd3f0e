package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.survey.Surveys;

/** Clients who are to be asked how they were served. */
public record SurveyWork(Surveys surveys) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return surveys.nextAfter(moment);
    }

    @Override
    public boolean runDue() {
        return surveys.round() > 0;
    }
}
