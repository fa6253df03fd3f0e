package lt.atsakas.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.portal.IntakeGate;
import lt.atsakas.registry.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a complaint from a program: a registrar's is entered in their name, anybody else's is the client's own. */
@Component
class ApiIntake {

    private final ComplaintIntake intake;
    private final SubmissionCheck check;
    private final IntakeGate gate;

    ApiIntake(ComplaintIntake intake, SubmissionCheck check, IntakeGate gate) {
        this.intake = intake;
        this.check = check;
        this.gate = gate;
    }

    FiledComplaint file(
            ComplaintBody body, List<SubmittedFile> files, @Nullable IdempotencyKey key, HttpServletRequest request) {
        Actor by = actor(request);
        Incoming incoming = new Incoming(body, files, by);
        if (by.kind() == Actor.Kind.EMPLOYEE) {
            return file(incoming, key);
        }
        String mailbox = incoming.submission().client().email();
        gate.pass(request.getRemoteAddr());
        gate.passToFile(request.getRemoteAddr(), mailbox);
        FiledComplaint filed = file(incoming, key);
        gate.filed(request.getRemoteAddr(), mailbox);
        return filed;
    }

    private FiledComplaint file(Incoming incoming, @Nullable IdempotencyKey key) {
        List<FieldFault> faults = new ArrayList<>(incoming.faults());
        if (!faults.isEmpty()) {
            faults.addAll(check.faults(incoming.submission()));
            throw new InvalidSubmission(faults);
        }
        return intake.file(incoming.submission(), key);
    }

    private static Actor actor(HttpServletRequest request) {
        return request.isUserInRole("REGISTRAR") && request.getUserPrincipal() != null
                ? Actor.employee(new EmployeeId(request.getUserPrincipal().getName()))
                : Actor.client();
    }
}
