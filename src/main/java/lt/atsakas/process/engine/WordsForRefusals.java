package lt.atsakas.process.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.shared.RuleViolation;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Tells people in Tasklist in Lithuanian which rule refused what they did; programs keep the exception they know. */
final class WordsForRefusals extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;
    private final TasklistWords words;

    WordsForRefusals(ProcessEngineConfigurationImpl engine, TasklistWords words) {
        this.engine = engine;
        this.words = words;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException refused) {
            throw isForPerson() ? inWords(refused) : refused;
        }
    }

    private boolean isForPerson() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private RuntimeException inWords(RuntimeException refused) {
        Optional<RuntimeException> told = Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst()
                .map(rule -> new BadUserRequestException(words.of(rule), refused));
        return told.orElse(refused);
    }
}
