package lt.atsakas.process.task;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import lt.atsakas.shared.Deadlock;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Brings a broken rule out of the engine as what it is, whatever the engine wrapped it into: in words to whoever works in
 * the engine's pages (they are authenticated there), as the rule itself to our own code. Who was overtaken by somebody
 * else is told there in words too. The transaction has ended by then.
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
            throw refused(broken);
        } catch (ProcessEngineException wrapper) {
            RuleViolation broken = ruleIn(wrapper);
            throw broken == null ? told(wrapper) : refused(broken);
        } catch (ConcurrencyFailureException race) {
            throw told(race);
        } catch (NullPointerException missing) {
            // the engine looks for the form of a task without looking whether the task is there
            throw command instanceof GetDeployedTaskFormCmd && isInEnginePages() ? gone(missing) : missing;
        }
    }

    /** Two people did the same at once: who came second is told so. */
    private RuntimeException told(RuntimeException fault) {
        if (isInEnginePages() && TaskGone.causes(fault)) {
            return gone(fault);
        }
        if (isInEnginePages() && fault instanceof AuthorizationException denied) {
            return deniedTask(denied).map(task -> notTheirs(task, fault)).orElse(fault);
        }
        boolean claimed = fault instanceof TaskAlreadyClaimedException;
        Optional<RuntimeException> race = raceIn(fault);
        if (!claimed && race.isEmpty() || !isInEnginePages()) {
            return race.orElse(fault);
        }
        return new ClientErrorException(
                words.of(claimed ? "task.alreadyClaimed" : "task.changedMeanwhile"), Response.Status.CONFLICT, fault);
    }

    /** A listener's is deep in what the engine says of listeners. */
    private static Optional<RuntimeException> raceIn(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return Optional.of((RuntimeException) cause);
            }
        }
        return Deadlock.causes(fault) ? Optional.of(fault) : Optional.empty();
    }

    /** A task that they do not see is for whoever asks like one that is not there. */
    private RuntimeException notTheirs(String task, RuntimeException fault) {
        boolean seen = engine.getTaskService().createTaskQuery().taskId(task).count() > 0;
        return seen
                ? new ClientErrorException(words.of("process.notYourTask"), Response.Status.FORBIDDEN, fault)
                : gone(fault);
    }

    private static Optional<String> deniedTask(AuthorizationException denied) {
        return denied.getMissingAuthorizations().stream()
                .filter(missing -> Resources.TASK.resourceName().equals(missing.getResourceType()))
                .map(MissingAuthorization::getResourceId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private TaskGone gone(RuntimeException fault) {
        return new TaskGone(words.of("task.outOfReach"), fault);
    }

    private RuntimeException refused(RuleViolation broken) {
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
