package lt.atsakas.process.clientnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case of Monday 2026-11-23 is suspended that day, or goes on: its client must know by Thursday. */
@AtsakasTest
class ClientNoticePathTests {

    private static final String NEAR = "event_noticeNear";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Test
    void aLetterThatNobodyHandsOverIsBroughtBeforeRegistrarsAndSupervisorWhileThereIsTime() {
        Walk walk = suspended(byPost()).postmanComes();
        assertThat(walk.due(NEAR)).isEqualTo(Instant.parse("2026-11-26T06:00:00Z"));

        walk.fire(NEAR).postmanComes();

        for (String told : List.of("registrar@atsakas.demo", "unithead@atsakas.demo")) {
            assertThat(mailbox.of(told))
                    .filteredOn(mail -> mail.subject().contains(walk.number() + ": klientui dar nepranešta"))
                    .as(told)
                    .hasSize(1);
        }
    }

    @Test
    void onceTheTermIsOverTheyAreToldOnEveryWorkingDayUntilTheLetterHasLeft() {
        Walk walk = suspended(byPost()).postmanComes();
        clock.set("2026-11-26T08:00:00+02:00");
        walk.fire(NEAR);
        assertThat(walk.due(NEAR)).isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));

        clock.set("2026-11-27T08:00:00+02:00");
        walk.fire(NEAR).postmanComes();

        assertThat(walk.due(NEAR)).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
        for (String told : List.of("registrar@atsakas.demo", "unithead@atsakas.demo")) {
            assertThat(mailbox.of(told))
                    .filteredOn(mail -> mail.subject().contains(walk.number() + ": klientui vis dar nepranešta"))
                    .as(told)
                    .hasSize(1);
        }
        official(walk)
                .forEach(letter ->
                        beans.getBean(OfficialPost.class).deliveredOtherwise(walk.number(), letter.occasion()));
        walk.fire(NEAR);
        assertThat(walk.hasJob(NEAR)).isFalse();
    }

    private List<LetterCard> official(Walk walk) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().startsWith(OfficialLetter.OCCASION))
                .toList();
    }

    @Test
    void aLetterThatHasLeftNeedsNobody() {
        Walk walk = suspended(Walk.begin(beans));
        assertThat(walk.hasJob(NEAR)).isTrue();

        walk.postmanComes();

        assertThat(walk.hasJob(NEAR)).isFalse();
    }

    @Test
    void theLetterThatTheClockRunsOnAfterACureIsWatchedToo() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        clock.set("2026-11-25T14:00:00+02:00");

        walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");
        assertThat(walk.due(NEAR)).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));

        walk.postmanComes();
        assertThat(walk.hasJob(NEAR)).isFalse();
    }

    @Test
    void aCaseThatIsOverNeedsNoNotice() {
        Walk walk = suspended(byPost());

        new Withdrawing(beans).withdrawn(walk, "unithead");

        assertThat(walk.hasJob(NEAR)).isFalse();
    }

    private Walk suspended(Walk walk) {
        return new Suspending(beans).suspended(walk.drafting(), "2026-12-11");
    }

    private Walk byPost() {
        Complaints complaints = beans.getBean(Complaints.class);
        String own = "ona." + UUID.randomUUID() + "@pastas.lt";
        clock.reset();
        return Walk.of(beans, complaints.file(complaints.submissionOf(own, ReplyBy.POST)));
    }
}
