package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.demo.clock.AdjustableTime;
import lt.atsakas.demo.clock.DigestWork;
import lt.atsakas.demo.clock.PostWork;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One head with one overdue case; whatever else the house holds belongs to others. */
@AtsakasTest
class MorningDigestsTests {

    private static final String TUESDAY_AT_EIGHT = "2026-11-24T08:00:00+02:00";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MorningDigests digests;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Staff staff;
    private OwnUnit unit;
    private CaseNumber late;

    @BeforeEach
    void letOneCaseBeLate() {
        staff = new Staff(beans);
        unit = OwnUnit.founded(beans);
        late = unit.handledBy(unit.first(), "2026-11-20");
        postman.round();
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void atEightTheHeadIsToldWhatStandsOutAndWhereItIs() {
        unit.unassigned("2026-11-24");

        roundAt(TUESDAY_AT_EIGHT);

        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Jūsų prižiūrimos bylos: 2026 m. lapkričio 24 d. suvestinė");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.text())
                    .contains("- Vėluoja: 1. http://localhost:8080/cases?due=OVERDUE&led=true")
                    .contains("- Šiandien paskutinė diena: 1. http://localhost:8080/cases?due=LAST_DAY&led=true")
                    .contains("- Be nagrinėtojo: 1. http://localhost:8080/cases?attention=UNASSIGNED&led=true")
                    .contains("http://localhost:8080/oversight", "http://localhost:8080/camunda/app/tasklist/")
                    .doesNotContain("Laukiama kliento", "Eskaluota", "[(", "??");
        });
    }

    @Test
    void nothingOfAnyClientOrCaseIsInIt() {
        roundAt(TUESDAY_AT_EIGHT);

        assertThat(received().get(0).toString()).doesNotContain("Gražulien", "Šąla", "pastas.lt", late.value());
    }

    /** Also when it is Friday, the day before a holiday, a holiday or a weekend. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T07:59:59+02:00",
                "2026-11-24T17:00:00+02:00",
                "2026-11-27T15:45:00+02:00",
                "2026-12-23T16:00:00+02:00",
                "2026-12-24T08:00:00+02:00",
                "2026-11-28T08:00:00+02:00"
            })
    void outsideTheWorkingDayNobodyIsTold(String moment) {
        roundAt(moment);

        assertThat(received()).isEmpty();
    }

    @Test
    void whoeverHasNothingAtEightIsLeftInPeaceThatDay() {
        OwnUnit calm = OwnUnit.founded(beans);
        roundAt(TUESDAY_AT_EIGHT);
        calm.handledBy(calm.first(), "2026-11-20");

        roundAt("2026-11-24T10:00:00+02:00");
        assertThat(mailbox.of(calm.mailOfHead())).isEmpty();

        roundAt("2026-11-25T08:00:00+02:00");
        assertThat(mailbox.of(calm.mailOfHead())).hasSize(1);
    }

    @Test
    void whoeverIsBarredIsToldNothingOfTheCase() {
        impartiality.nameComplainedAbout(late, Set.of(unit.head()), Actor.system());

        roundAt(TUESDAY_AT_EIGHT);

        assertThat(received()).isEmpty();
    }

    @Test
    void whoeverLeadsNobodyGetsNone() {
        roundAt(TUESDAY_AT_EIGHT);

        assertThat(mailbox.of(unit.first().value() + "@atsakas.demo")).isEmpty();
    }

    @Test
    void inThePlaceOfAnAbsentHeadTheDeputyIsTold() {
        staff.away(unit.head().value(), unit.first().value());

        roundAt(TUESDAY_AT_EIGHT);

        assertThat(received()).isEmpty();
        assertThat(mailbox.last(unit.first().value() + "@atsakas.demo").text()).contains("- Vėluoja: 1.");
    }

    @Test
    void whatCouldNotLeaveUntilTheEveningDoesNotComeAtNight() {
        clock.set(TUESDAY_AT_EIGHT);
        mailbox.refusing(() -> {
            digests.round();
            postman.round();
        });

        roundAt("2026-11-24T17:00:00+02:00");
        clock.advance(Duration.ofHours(2));
        postman.round();

        assertThat(received()).isEmpty();
    }

    @Test
    void theNextOneComesOnTheNextWorkingMorning() {
        assertThat(digests.nextAfter(Instant.parse("2026-11-24T05:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(digests.nextAfter(Instant.parse("2026-11-27T06:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
        assertThat(digests.nextAfter(Instant.parse("2026-12-23T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-28T06:00:00Z"));
    }

    /** From Monday morning to Monday noon a week later: six working days. */
    @Test
    void aClockThatIsMovedGoesThroughTheMorningsInOrder() {
        TimeMachine machine = new TimeMachine(time(), List.of(new DigestWork(digests), new PostWork(postman)));

        machine.moveTo(Instant.parse("2026-11-30T10:00:00Z"));

        assertThat(received())
                .extracting(DeliveredMail::subject)
                .containsExactly(
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 23 d. suvestinė",
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 24 d. suvestinė",
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 25 d. suvestinė",
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 26 d. suvestinė",
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 27 d. suvestinė",
                        "Jūsų prižiūrimos bylos: 2026 m. lapkričio 30 d. suvestinė");
    }

    private void roundAt(String moment) {
        clock.set(moment);
        digests.round();
        postman.round();
    }

    private List<DeliveredMail> received() {
        return mailbox.of(unit.mailOfHead());
    }

    private AdjustableTime time() {
        return new AdjustableTime() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void set(Instant moment) {
                clock.set(moment);
            }
        };
    }
}
