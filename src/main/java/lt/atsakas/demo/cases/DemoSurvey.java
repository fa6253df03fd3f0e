package lt.atsakas.demo.cases;

import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.survey.ImprovementDesk;
import lt.atsakas.survey.NewImprovement;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.SurveyDesk;
import lt.atsakas.survey.Surveys;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Clients of the demo who have answered the survey already, without waiting for its day, and what their handlers' head makes of it. */
@Component
@Profile("demo")
class DemoSurvey {

    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId OWNER = new EmployeeId("handler3");
    private static final String WHAT = "Atsakymo pradžioje vienu sakiniu parašyti, ką nusprendėme ir ką padarysime.";
    private static final int DAYS = 21;

    private final Surveys surveys;
    private final SurveyDesk desk;
    private final ImprovementDesk improvements;
    private final TimeMachine timeMachine;

    DemoSurvey(Surveys surveys, SurveyDesk desk, ImprovementDesk improvements, TimeMachine timeMachine) {
        this.surveys = surveys;
        this.desk = desk;
        this.improvements = improvements;
        this.timeMachine = timeMachine;
    }

    void answer(CaseNumber number, Opinion said) {
        surveys.invite(number).ifPresent(token -> desk.answer(token, said));
        timeMachine.catchUp();
    }

    void improve() {
        improvements.write(
                new NewImprovement(WHAT, OWNER, Vilnius.dayOf(timeMachine.now()).plusDays(DAYS)), HEAD);
        timeMachine.catchUp();
    }
}
