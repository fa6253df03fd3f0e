package lt.atsakas.process.task;

import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Brings a broken rule out of the engine as what it is, whatever the engine wrapped it into: in words to whoever works in
 * the engine's pages (they are authenticated there), as the rule itself to our own code. The transaction has ended by then.
 */
final class RefusalsInWords extends CommandInterceptor {

    private final HouseWords words;
    private final ProcessEngineConfigurationImpl engine;

    RefusalsInWords(HouseWords words, ProcessEngineConfigurationImpl engine) {
        this.words = words;
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuleViolation broken) {
            throw told(broken);
        } catch (ProcessEngineException wrapper) {
            RuleViolation broken = ruleIn(wrapper);
            throw broken == null ? wrapper : told(broken);
        }
    }

    private RuntimeException told(RuleViolation broken) {
        return isInEnginePages() ? new TaskRefused(words.of(broken), broken) : broken;
    }

    private boolean isInEnginePages() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private static @Nullable RuleViolation ruleIn(Throwable wrapper) {
        Throwable cause = wrapper.getCause();
        while (cause != null && !(cause instanceof RuleViolation)) {
            cause = cause.getCause();
        }
        return (RuleViolation) cause;
    }
}
