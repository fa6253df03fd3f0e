package lt.atsakas.demo.clock;

import java.util.List;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.EngineJobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The movable clock of demo mode. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoClockConfiguration {

    @Bean
    TimeMachine timeMachine(
            DemoClock clock, CalendarFollower calendar, AbsenceWork absences, EngineJobs engine, Postman postman) {
        return new TimeMachine(
                new DemoTime(clock, engine),
                List.of(new CalendarWork(calendar), absences, new EngineWork(engine), new PostWork(postman)));
    }

    @Bean
    AbsenceWork absenceWork(Attendance attendance, AbsenceRounds rounds) {
        return new AbsenceWork(attendance, rounds);
    }
}
