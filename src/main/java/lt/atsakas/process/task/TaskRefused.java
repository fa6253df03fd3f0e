package lt.atsakas.process.task;

import jakarta.ws.rs.BadRequestException;
import lt.atsakas.shared.RuleViolation;

/** A broken rule as the engine's own pages show it: the words themselves, and no trace of the engine. */
final class TaskRefused extends BadRequestException {

    TaskRefused(String words, RuleViolation rule) {
        super(words, rule);
    }
}
