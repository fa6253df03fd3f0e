package lt.atsakas.demo.clock;

import java.util.List;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.correspondence.StatusNews;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.oversight.MorningDigests;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.EngineJobs;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.survey.Surveys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** The movable clock of demo mode, and what falls due on its way: what is written last tells of all before it. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoClockConfiguration {

    @Bean
    TimeMachine timeMachine(DemoClock clock, EngineJobs engine, List<DueWork> works) {
        return new TimeMachine(new DemoTime(clock, engine), works);
    }

    @Bean
    @Order(1)
    CalendarWork calendarWork(CalendarFollower calendar) {
        return new CalendarWork(calendar);
    }

    @Bean
    @Order(2)
    AbsenceWork absenceWork(Attendance attendance, AbsenceRounds rounds) {
        return new AbsenceWork(attendance, rounds);
    }

    @Bean
    @Order(3)
    EngineWork engineWork(EngineJobs engine) {
        return new EngineWork(engine);
    }

    @Bean
    @Order(4)
    EscalationWork escalationWork(EscalationRounds rounds, EscalationProof proof) {
        return new EscalationWork(rounds, proof);
    }

    @Bean
    @Order(5)
    SurveyWork surveyWork(Surveys surveys) {
        return new SurveyWork(surveys);
    }

    @Bean
    @Order(6)
    StatusNewsWork statusNewsWork(StatusNews news) {
        return new StatusNewsWork(news);
    }

    @Bean
    @Order(7)
    PostWork postWork(Postman postman) {
        return new PostWork(postman);
    }

    @Bean
    @Order(8)
    DigestWork digestWork(MorningDigests digests) {
        return new DigestWork(digests);
    }
}
