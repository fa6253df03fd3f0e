package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import lt.atsakas.shared.TooOften;
import lt.atsakas.survey.Asked;
import lt.atsakas.survey.SurveyDesk;
import lt.atsakas.survey.SurveyToken;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class SurveyDoorTests {

    private static final SurveyToken WRONG = new SurveyToken("AAAAAAAAAAAAAAAAAAAAAA");
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SurveyDesk desk;

    @Test
    void whoeverGuessesIsStoppedAndWhoeverWasInvitedIsNot() {
        SurveyDoor door = new SurveyDoor(desk, new PortalLimits(1, 1, 1, 1, 1, 1, 1, 2, 1, Duration.ofHours(1)));
        SurveyToken right = Asked.token(Asked.by(beans));

        assertThat(door.open(WRONG, ADDRESS)).isEmpty();
        assertThat(door.open(WRONG, ADDRESS)).isEmpty();

        assertThatThrownBy(() -> door.open(WRONG, ADDRESS)).isInstanceOf(TooOften.class);
        assertThat(door.open(WRONG, "192.0.2.8")).isEmpty();
        assertThat(door.open(right, ADDRESS)).isPresent();
    }
}
