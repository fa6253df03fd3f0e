package lt.atsakas.bench;

import lt.atsakas.testing.CountedDataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** One way to lead cases through their lives, with a database of its own. */
interface Contestant extends AutoCloseable {

    String name();

    /** Leads one case from intake to its end; called by several threads at once. */
    void wholeLife(int number);

    /** Returns when everything begun has come to its end. */
    void settle();

    /** Takes in a case whose term is over already, so that its timers are due at once. */
    void lateCase(int number);

    JobExecutor jobExecutor();

    CountedDataSource dataSource();

    @Override
    void close();
}
