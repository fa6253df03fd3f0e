package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever opens a form that offers people reads how they stand then. */
@AtsakasTest
class FreshOffersTests {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @AfterEach
    void everybodyIsBack() {
        new Staff(beans).everythingIsAsBefore();
    }

    @Test
    void theHeadReadsOfAnAbsenceThatBeganAfterTheTask() {
        Walk walk = Walk.begin(beans).classified();
        assertThat(offered(walk, "userTask_assignHandler")).doesNotContain("nėra iki 2026-11-27");

        new Staff(beans).away("handler3", null);

        assertThat(offered(walk, "userTask_assignHandler")).contains("nėra iki 2026-11-27");
    }

    @Test
    void whoeverIsHiredMeanwhileCanBeChosenInAnEscalation() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        assertThat(offered(walk, "userTask_handleEscalation")).doesNotContain("naujokas");
        Staff staff = new Staff(beans);

        String login = staff.hire("unithead");

        assertThat(offered(walk, "userTask_handleEscalation")).contains(login);
        staff.everythingIsAsBefore();
    }

    private String offered(Walk walk, String step) {
        return Visitor.signedIn(port, "unithead")
                .read(TASKS + walk.task(step).getId() + "/form-variables?deserializeValues=false")
                .body();
    }
}
