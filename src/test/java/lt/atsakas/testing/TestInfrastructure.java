package lt.atsakas.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.correspondence.Seal;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.demo.clock.AbsenceWork;
import lt.atsakas.demo.clock.AdjustableTime;
import lt.atsakas.demo.clock.CalendarWork;
import lt.atsakas.demo.clock.EngineWork;
import lt.atsakas.demo.clock.PostWork;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.database.EmbeddedPostgres;
import lt.atsakas.demo.house.DemoOrganisation;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.EngineJobs;
import lt.atsakas.process.VisitedNodes;
import lt.atsakas.shared.Vilnius;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/** What surrounds the application in tests. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DemoOrganisation.class)
class TestInfrastructure {

    @Bean
    EmbeddedPostgres embeddedPostgres(@Value("${test.folder:target/house-1}") Path house) {
        return EmbeddedPostgres.throwAwayIn(house.resolve("database"));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
        return postgres.connectionDetails();
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        ServerSetup[] anyFreePorts = {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
        return new GreenMail(anyFreePorts)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    @Bean
    DynamicPropertyRegistrar mailAddress(GreenMail greenMail) {
        return registry -> {
            registry.add("spring.mail.host", () -> "127.0.0.1");
            registry.add("spring.mail.port", () -> greenMail.getSmtp().getPort());
            registry.add(
                    "atsakas.mailroom.server.port", () -> greenMail.getImap().getPort());
        };
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Vilnius.ZONE);
    }

    @Bean
    @Primary
    BorrowedSeal borrowedSeal(@Qualifier("seal") Seal own) {
        return new BorrowedSeal(own);
    }

    @Bean
    VisitedNodes visitedNodes() {
        return new VisitedNodes();
    }

    /** Puts a tally between the application and its database. */
    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof CountedDataSource)
                        ? new CountedDataSource(pool)
                        : bean;
            }
        };
    }

    /** The disk that the house and the gateway share; what an earlier run left there is about cases of another database. */
    @Bean
    InitializingBean sharedFolder(EDeliverySettings settings) {
        return () -> {
            FileSystemUtils.deleteRecursively(settings.folder());
            Files.createDirectories(settings.folder());
        };
    }

    @Bean
    Mailbox mailbox(GreenMail greenMail) {
        return new Mailbox(greenMail);
    }

    @Bean
    Complaints complaints(ComplaintIntake intake) {
        return new Complaints(intake);
    }

    @Bean
    AbsenceWork absenceWork(Attendance attendance, AbsenceRounds rounds) {
        return new AbsenceWork(attendance, rounds);
    }

    @Bean
    TimeMachine timeMachine(
            MovableClock clock, CalendarFollower calendar, AbsenceWork absences, EngineJobs engine, Postman postman) {
        AdjustableTime time = new AdjustableTime() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void set(Instant moment) {
                clock.set(moment);
            }
        };
        return new TimeMachine(
                time, List.of(new CalendarWork(calendar), absences, new EngineWork(engine), new PostWork(postman)));
    }
}
