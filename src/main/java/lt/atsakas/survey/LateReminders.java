package lt.atsakas.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.correspondence.HouseNotice;
import lt.atsakas.correspondence.HousePost;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an improvement and whoever wrote it down, once and in the morning, that its day is over and nobody has said that it was done. */
@Service
public class LateReminders {

    private static final Duration MORNING = Duration.ofHours(8);

    private final Improvements improvements;
    private final HousePost post;
    private final HouseWords words;
    private final Clock clock;

    LateReminders(Improvements improvements, HousePost post, HouseWords words, Clock clock) {
        this.improvements = improvements;
        this.post = post;
        this.words = words;
        this.clock = clock;
    }

    /** Of how many it was told now. */
    @Transactional
    public int round() {
        Instant now = clock.instant();
        LocalDate today = Vilnius.dayOf(now.minus(MORNING));
        List<Improvement> late = improvements.findByDoneAtIsNullAndLateToldAtIsNullAndDueBefore(today);
        late.forEach(one -> {
            tell(one.card());
            one.lateTold(now);
        });
        return late.size();
    }

    private void tell(ImprovementCard late) {
        HouseNotice notice = new HouseNotice(
                "improvement-late-" + late.id(),
                words.of("improvement.late.mail.subject"),
                words.of("improvement.late.mail.text", LithuanianDates.DATES.day(late.due())),
                ImprovementDesk.PATH);
        Stream.of(late.owner(), late.writtenBy()).distinct().forEach(person -> post.tell(person, notice));
    }
}
