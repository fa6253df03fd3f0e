package lt.atsakas.notices;

import static lt.atsakas.notices.OwnNotices.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class NoticeDeskTests {

    private static final NoticeKind KIND = NoticeKind.PRIVACY;
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeRows rows;

    @Autowired
    private MovableClock clock;

    private OwnNotices own;

    @BeforeEach
    void begin() {
        own = new OwnNotices(beans);
    }

    @AfterEach
    void takeBack() {
        own.takeBack();
    }

    @Test
    void whatIsDraftedIsSeenByNobodyBeforeItsVersionIsInForce() {
        own.write(KIND, "lt", "Nauja.");
        assertThat(text(HouseWords.LITHUANIAN)).doesNotContain("Nauja.");

        NoticeVersion version = own.publish(KIND);
        assertThat(version.number()).isEqualTo(2);
        assertThat(text(HouseWords.LITHUANIAN)).doesNotContain("Nauja.");
        assertThatThrownBy(() -> notices.version(KIND, 2, POLISH)).isInstanceOf(NotFound.class);

        clock.set(version.since());
        assertThat(text(HouseWords.LITHUANIAN)).contains("Nauja.");
        assertThat(notices.version(KIND, 1, HouseWords.LITHUANIAN).period().until())
                .isEqualTo(version.since());
        assertThat(desk.drafts(KIND)).noneMatch(NoticeDraft::isChanged);
    }

    @Test
    void anotherNodeChangesOverAtTheSameMoment() {
        Notices other = new Notices(new KnownNotices(rows, clock), beans.getBean(NoticePrinter.class), clock);
        assertThat(other.current(KIND)).isEqualTo(1);
        own.write(KIND, "lt", "Nauja.");
        NoticeVersion version = own.publish(KIND);

        clock.set(version.since().minusSeconds(1));
        assertThat(List.of(other.current(KIND), notices.current(KIND))).containsOnly(1);
        clock.set(version.since());

        assertThat(List.of(other.current(KIND), notices.current(KIND))).containsOnly(2);
    }

    @Test
    void aChangeOverWhatItsWriterHasNotSeenIsRefused() {
        DraftSeen seen = desk.draft(KIND, "lt").seen();
        own.write(KIND, "lt", "Pirmas.");

        assertThatThrownBy(() -> save("lt", "Antras.", seen)).isInstanceOf(NoticeChangedMeanwhile.class);
        assertThat(desk.draft(KIND, "lt").content()).isEqualTo("Pirmas.");
        own.publish(KIND);
        assertThatThrownBy(() -> save("lt", "Antras.", seen)).isInstanceOf(NoticeChangedMeanwhile.class);
        assertThatThrownBy(() -> desk.discard(KIND, "lt", seen)).isInstanceOf(NoticeChangedMeanwhile.class);
    }

    @Test
    void ofTwoWhoSaveAtOnceTheSecondIsToldAndNothingIsLost() {
        DraftSeen seen = desk.draft(KIND, "lt").seen();

        List<String> came = new TwoAtOnce(beans)
                .bothWaitFor(
                        "select * from notices.notice where kind = 'PRIVACY' for update",
                        () -> outcome(() -> save("lt", "Vienas.", seen)),
                        () -> outcome(() -> save("lt", "Kitas.", seen)));

        assertThat(came).containsExactlyInAnyOrder("saved", "NoticeChangedMeanwhile");
    }

    @Test
    void anOlderVersionIsTakenUpAsANewOne() {
        own.write(KIND, "lt", "Nauja.");
        clock.set(own.publish(KIND).since());

        desk.takeUp(KIND, 1, ADMIN);
        assertThatThrownBy(() -> desk.takeUp(KIND, 1, ADMIN)).isInstanceOf(DraftInTheWay.class);
        clock.set(own.publish(KIND).since());

        assertThat(notices.current(KIND)).isEqualTo(3);
        assertThat(rows.texts(KIND, 3)).isEqualTo(rows.texts(KIND, 1));
        assertThatThrownBy(() -> desk.takeUp(KIND, 1, ADMIN)).isInstanceOf(NothingToTakeUp.class);
        assertThatThrownBy(() -> desk.takeUp(KIND, 9, ADMIN)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAMomentWasShownIsKnownForGood() {
        NoticeVersion first = desk.versions(KIND).get(0);
        own.write(KIND, "lt", "Nauja.");
        NoticeVersion second = own.publish(KIND);
        clock.advance(Duration.ofDays(100));

        assertThat(notices.at(KIND, second.since().minusMillis(1))).hasValue(1);
        assertThat(notices.at(KIND, second.since())).hasValue(2);
        assertThat(notices.at(KIND, first.since().minusMillis(1))).isEmpty();
    }

    @Test
    void aTextThatSaysWhatIsPublishedIsNoDraft() {
        own.write(KIND, "lt", "Nauja.");
        own.write(KIND, "lt", desk.text(KIND, 1, "lt") + "\r\n");

        assertThat(desk.draft(KIND, "lt").isChanged()).isFalse();
        assertThatThrownBy(() -> own.write(KIND, "lt", " \n ")).isInstanceOf(TextUnfit.class);
        assertThatThrownBy(() -> desk.draft(KIND, "de")).isInstanceOf(NotFound.class);
    }

    private void save(String language, String text, DraftSeen seen) {
        desk.save(new NoticeDraft(KIND, language, text, seen, null, null), ADMIN);
    }

    private String text(Locale language) {
        return notices.current(KIND, language).html();
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "saved";
        } catch (NoticeChangedMeanwhile refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
