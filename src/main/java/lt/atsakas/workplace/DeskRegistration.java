package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpSession;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.Reception;
import lt.atsakas.intake.ReceptionBook;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.GivenPromises;
import lt.atsakas.sequel.NewPromise;
import org.springframework.stereotype.Component;

/** Registers what is written on the desk's screen: the complaint, how the client was received and what was promised, all or nothing and once. */
@Component
class DeskRegistration {

    private final ComplaintIntake intake;
    private final ReceptionBook receptions;
    private final GivenPromises promises;
    private final DeskFaults faults;
    private final DeskFiles files;

    DeskRegistration(
            ComplaintIntake intake,
            ReceptionBook receptions,
            GivenPromises promises,
            DeskFaults faults,
            DeskFiles files) {
        this.intake = intake;
        this.receptions = receptions;
        this.promises = promises;
        this.faults = faults;
        this.files = files;
    }

    FiledComplaint register(DeskForm form, EmployeeId registrar, HttpSession session) {
        FiledComplaint filed = intake.file(
                form.submission(files.submitted(form, session), registrar),
                new IdempotencyKey(form.key()),
                number -> addTo(number, form, registrar));
        files.forget(form, session);
        return filed;
    }

    private void addTo(CaseNumber number, DeskForm form, EmployeeId registrar) {
        Reception reception = form.turn().on(faults.dayOf(form));
        if (reception != null) {
            receptions.note(number, reception, Actor.employee(registrar));
        }
        DeskPromise promise = form.promise();
        if (promise.isGiven()) {
            promises.give(
                    number,
                    new NewPromise(faults.promised(promise), registrar, requireNonNull(promise.on())),
                    requireNonNull(promise.by()));
        }
    }
}
