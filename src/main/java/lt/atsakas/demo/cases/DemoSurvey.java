package lt.atsakas.demo.cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clients of the demo who have answered the survey already, without waiting for its day, and what their handlers' head makes of it. */
@Component
@Profile("demo")
class DemoSurvey {

    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId OWNER = new EmployeeId("handler3");
    private static final String WHAT = "Atsakymo pradžioje vienu sakiniu parašyti, ką nusprendėme ir ką padarysime.";
    private static final int DAYS = 21;

    private final Map<CaseNumber, Opinion> waiting = new ConcurrentHashMap<>();
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

    /** The client says so once the case has closed, which happens as soon as the answer's mail has left. */
    void willSay(CaseNumber number, Opinion said) {
        waiting.put(number, said);
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void answer() {
        for (Map.Entry<CaseNumber, Opinion> one : waiting.entrySet()) {
            if (say(one.getKey(), one.getValue())) {
                waiting.remove(one.getKey());
            }
        }
    }

    private boolean say(CaseNumber number, Opinion said) {
        return surveys.invite(number).filter(token -> desk.answer(token, said)).isPresent();
    }

    void improve() {
        improvements.write(
                new NewImprovement(WHAT, OWNER, Vilnius.dayOf(timeMachine.now()).plusDays(DAYS)), HEAD);
        timeMachine.catchUp();
    }
}
