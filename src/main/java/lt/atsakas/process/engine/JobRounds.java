package lt.atsakas.process.engine;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.shared.Rounds;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;

/** The engine looks for due jobs in rounds too: one that breaks off finds none, so that it comes again ever more slowly. */
final class JobRounds extends CommandInterceptor {

    private final Rounds rounds = new Rounds("the engine's jobs");

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof AcquireJobsCmd ? found(command) : next.execute(command);
    }

    @SuppressWarnings("unchecked")
    private <T> T found(Command<T> acquisition) {
        List<T> acquired = new ArrayList<>(List.of((T) new AcquiredJobs(0)));
        rounds.make(() -> acquired.set(0, next.execute(acquisition)));
        return acquired.get(0);
    }
}
