package lt.atsakas.correspondence;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cases that have no answer yet, as a transaction that only reads has found them: asked for at every turn, read once, forgotten with it. */
final class UnwrittenAnswers implements TransactionSynchronization {

    private final Set<CaseNumber> known = new HashSet<>();

    private UnwrittenAnswers() {}

    /** The answer of the case, be it an unwritten one. The persistence context keeps the written ones, but not that there is none. */
    static Answer find(CaseNumber number, Answers answers) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? present().read(number, answers)
                : answers.findById(number.value()).orElseGet(() -> new Answer(number));
    }

    private static UnwrittenAnswers present() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenAnswers.class::isInstance)
                .map(UnwrittenAnswers.class::cast)
                .findFirst()
                .orElseGet(UnwrittenAnswers::begin);
    }

    private static UnwrittenAnswers begin() {
        UnwrittenAnswers answers = new UnwrittenAnswers();
        TransactionSynchronizationManager.registerSynchronization(answers);
        return answers;
    }

    private Answer read(CaseNumber number, Answers answers) {
        if (known.contains(number)) {
            return new Answer(number);
        }
        return answers.findById(number.value()).orElseGet(() -> {
            known.add(number);
            return new Answer(number);
        });
    }
}
