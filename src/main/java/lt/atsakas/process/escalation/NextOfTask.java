package lt.atsakas.process.escalation;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.ProofFinding;
import lt.atsakas.process.ProofFinding.Reason;
import org.jspecify.annotations.Nullable;

/** Who would be told next of an open task, or what is wrong with whoever would be. */
record NextOfTask(
        OpenTask task, @Nullable EmployeeId told, @Nullable Reason wrong) {

    static NextOfTask told(OpenTask task, EmployeeId told) {
        return new NextOfTask(task, told, null);
    }

    static NextOfTask wrong(OpenTask task, Reason reason) {
        return new NextOfTask(task, null, reason);
    }

    Optional<ProofFinding> finding() {
        return Optional.ofNullable(wrong)
                .map(reason -> new ProofFinding(task.id(), task.number(), task.name(), reason));
    }
}
