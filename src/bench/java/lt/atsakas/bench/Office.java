package lt.atsakas.bench;

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
record Office(ConfigurableApplicationContext context, MailSink mail) implements AutoCloseable {

    static Office open(BenchDatabase database) {
        MailSink mail = MailSink.open();
        try {
            return new Office(start(database, mail), mail);
        } catch (RuntimeException failed) {
            mail.close();
            throw failed;
        }
    }

    private static ConfigurableApplicationContext start(BenchDatabase database, MailSink mail) {
        return new SpringApplicationBuilder(Application.class)
                .initializers(started -> prepare((GenericApplicationContext) started))
                .run(settings(database, mail));
    }

    Deliveries deliveries() {
        return the(Deliveries.class);
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
        mail.close();
    }

    private static String[] settings(BenchDatabase database, MailSink mail) {
        return new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.port(),
            "--spring.mail.properties.mail.smtp.starttls.required=false",
            "--atsakas.documents.folder=target/bench-documents",
            "--atsakas.public-url=http://localhost",
            // a minute of holding measures nothing
            "--atsakas.post.hold=0s",
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
