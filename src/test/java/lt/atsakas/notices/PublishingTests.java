package lt.atsakas.notices;

import static lt.atsakas.notices.OwnNotices.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How drafts become a version. */
@AtsakasTest
class PublishingTests {

    private static final NoticeKind KIND = NoticeKind.PRIVACY;
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Notices notices;

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
    void ofTwoWhoPublishAtOnceOneDoes() {
        own.write(KIND, "lt", "Nauja.");
        Publication looked = new Publication(null, "", Set.of(), desk.plan(KIND).token());

        List<String> came = new TwoAtOnce(beans)
                .bothWaitFor(
                        "select * from notices.notice where kind = 'PRIVACY' for update",
                        () -> outcome(() -> publishing.publish(KIND, looked, ADMIN)),
                        () -> outcome(() -> publishing.publish(KIND, looked, ADMIN)));

        assertThat(came).containsExactlyInAnyOrder("saved", "NoticeChangedMeanwhile");
        assertThat(desk.versions(KIND)).hasSize(2);
    }

    @Test
    void whatWasNotLookedAtIsNotPublished() {
        own.write(KIND, "lt", "Nauja.");
        String token = desk.plan(KIND).token();
        own.write(KIND, "en", "New.");

        assertThatThrownBy(() -> publish(null, "", token)).isInstanceOf(NoticeChangedMeanwhile.class);
        assertThatThrownBy(() -> publish(null, "", "")).isInstanceOf(NoticeChangedMeanwhile.class);
    }

    @Test
    void whatCannotBePublishedIsSaid() {
        String nothing = desk.plan(KIND).token();
        assertUnfit("notices.fault.nothingChanged", null, "", nothing);
        own.write(KIND, "lt", "Nauja.");
        String token = desk.plan(KIND).token();

        assertUnfit("notices.fault.dayPast", LocalDate.parse("2026-11-22"), "", token);
        assertUnfit("notices.fault.changeTooLong", null, "a".repeat(501), token);
        assertThat(desk.versions(KIND)).hasSize(1);
    }

    @Test
    void aLanguageThatWasLeftBehindIsReadInLithuanianUnlessItStillHolds() {
        own.write(KIND, "lt", "Nauja.");
        assertThat(desk.plan(KIND).leftBehind()).containsExactly("en", "ru", "pl", "uk");

        Publication keepingPolish =
                new Publication(null, "", Set.of("pl"), desk.plan(KIND).token());
        clock.set(publishing.publish(KIND, keepingPolish, ADMIN).since());

        assertThat(notices.current(KIND, POLISH).language()).isEqualTo("pl");
        assertThat(notices.current(KIND, Locale.ENGLISH).language()).isEqualTo("lt");
        assertThat(notices.current(KIND, Locale.ENGLISH).html()).contains("Nauja.");
    }

    @Test
    void whereOnlyATranslationChangesTheOthersStay() {
        own.write(KIND, "pl", "Nowa.");
        assertThat(desk.plan(KIND).leftBehind()).isEmpty();

        clock.set(own.publish(KIND).since());

        assertThat(text(POLISH)).contains("Nowa.");
        assertThat(notices.current(KIND, Locale.ENGLISH).language()).isEqualTo("en");
    }

    @Test
    void aVersionThatWaitsForItsDayIsCalledOffAndItsNumberStaysTaken() {
        own.write(KIND, "lt", "Nuo gruodžio.");
        publish(LocalDate.parse("2026-12-01"), "", desk.plan(KIND).token());
        own.write(KIND, "lt", "Tuoj pat.");
        assertUnfit("notices.fault.anotherAhead", null, "", desk.plan(KIND).token());

        desk.callOff(KIND, 2, ADMIN);
        NoticeVersion next = own.publish(KIND);

        assertThat(next.number()).isEqualTo(3);
        clock.set("2026-12-02T10:00:00+02:00");
        assertThat(notices.current(KIND)).isEqualTo(3);
        assertThatThrownBy(() -> notices.version(KIND, 2, POLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.callOff(KIND, 3, ADMIN)).isInstanceOf(TooLateToCallOff.class);
    }

    private void assertUnfit(String key, LocalDate day, String change, String token) {
        assertThatThrownBy(() -> publish(day, change, token))
                .isInstanceOf(PublicationUnfit.class)
                .hasMessage(key);
    }

    private void publish(LocalDate day, String change, String token) {
        publishing.publish(KIND, new Publication(day, change, Set.of(), token), ADMIN);
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
