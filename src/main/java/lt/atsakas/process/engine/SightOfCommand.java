package lt.atsakas.process.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Hides from a command, in its own transaction, what must not exist for whoever sent it. */
final class SightOfCommand extends CommandInterceptor {

    private final OutOfSight outOfSight;
    private final SightOfEngine sight;

    SightOfCommand(OutOfSight outOfSight, SightOfEngine sight) {
        this.outOfSight = outOfSight;
        this.sight = sight;
    }

    @Override
    public <T> T execute(Command<T> command) {
        outOfSight.now().ifPresent(sight::hide);
        return next.execute(command);
    }
}
