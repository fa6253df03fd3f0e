package lt.atsakas.demo;

import lt.atsakas.demo.clock.DemoClock;
import lt.atsakas.demo.database.EmbeddedPostgres;
import lt.atsakas.demo.house.DemoOrganisation;
import lt.atsakas.demo.mail.DemoMailServer;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Demo mode: what else of this module is a bean carries the same profile. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
@Import({DemoOrganisation.class, DemoWelcome.class})
class DemoConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(DemoProperties demo) {
        return demo.fresh() ? EmbeddedPostgres.keptAfreshIn(demo.database()) : EmbeddedPostgres.keptIn(demo.database());
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
        return postgres.connectionDetails();
    }

    /** Made after the database, whose lock keeps a second application out of the folder. */
    @Bean
    DemoFolder demoFolder(DemoProperties demo, EmbeddedPostgres holdsTheLock) {
        return demo.fresh() ? DemoFolder.emptied(demo) : DemoFolder.asLeft(demo);
    }

    @Bean
    DemoMailServer demoMailServer(DemoProperties demo, DemoFolder folder) {
        return DemoMailServer.start(demo.smtpPort(), demo.imapPort(), folder.below("mail"));
    }

    @Bean
    @Primary
    DemoClock demoClock(DemoFolder folder) {
        return DemoClock.keptIn(folder.below("clock"));
    }
}
