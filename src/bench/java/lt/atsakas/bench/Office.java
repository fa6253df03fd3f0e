package lt.atsakas.bench;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import javax.sql.DataSource;
import lt.atsakas.Application;
import lt.atsakas.demo.house.DemoOrganisation;
import lt.atsakas.testing.CountedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application on the benchmark's database, with people in it and a mail server that takes its letters. */
record Office(ConfigurableApplicationContext context, GreenMail mail) implements AutoCloseable {

    static Office open(BenchDatabase database) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        try {
            return new Office(start(database, mail), mail);
        } catch (RuntimeException failed) {
            mail.stop();
            throw failed;
        }
    }

    private static ConfigurableApplicationContext start(BenchDatabase database, GreenMail mail) {
        return new SpringApplicationBuilder(Application.class)
                .initializers(started -> prepare((GenericApplicationContext) started))
                .run(settings(database, mail));
    }

    Deliveries deliveries() {
        return the(Deliveries.class);
    }

    /** A mail server hands on what it takes; this one keeps everything in our memory and gets slower with it. */
    void forgetMail() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    JobExecutor jobExecutor() {
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) the(ProcessEngine.class).getProcessEngineConfiguration();
        return engine.getJobExecutor();
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
    }

    private static String[] settings(BenchDatabase database, GreenMail mail) {
        return new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.getSmtp().getPort(),
            "--atsakas.documents.folder=target/bench-documents",
            "--atsakas.public-url=http://localhost",
            "--server.port=0",
            "--logging.level.root=warn"
        };
    }

    private static void prepare(GenericApplicationContext context) {
        context.registerBean(DemoOrganisation.class);
        context.registerBean(Deliveries.class);
        context.getBeanFactory().addBeanPostProcessor(new Counting());
    }

    /** Puts the tally between the application and its pool. */
    private static final class Counting implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool && !(bean instanceof CountedDataSource)
                    ? new CountedDataSource(pool)
                    : bean;
        }
    }
}
