package lt.atsakas.process.task;

import java.util.Locale;
import lt.atsakas.shared.RuleViolation;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Brings a broken rule out of the engine as what it is, whatever the engine wrapped it into: in words to whoever works in
 * the engine's pages (they are authenticated there), as the rule itself to our own code. The transaction has ended by then.
 */
final class RefusalsInWords extends CommandInterceptor {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final MessageSource messages;
    private final ProcessEngineConfigurationImpl engine;

    RefusalsInWords(MessageSource messages, ProcessEngineConfigurationImpl engine) {
        this.messages = messages;
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
        return isInEnginePages() ? new TaskRefused(words(broken), broken) : broken;
    }

    private boolean isInEnginePages() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private String words(RuleViolation broken) {
        return messages.getMessage(broken.messageKey(), broken.arguments(), LITHUANIAN);
    }

    private static @Nullable RuleViolation ruleIn(Throwable wrapper) {
        Throwable cause = wrapper.getCause();
        while (cause != null && !(cause instanceof RuleViolation)) {
            cause = cause.getCause();
        }
        return (RuleViolation) cause;
    }
}
