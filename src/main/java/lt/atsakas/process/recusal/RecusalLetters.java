package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalId;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.correspondence.RecusalLetter;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Gathers what the client is written of a recusal: whose, when it was asked for, what was decided by whom and why. */
@Component
class RecusalLetters {

    private final RecusalDesk desk;
    private final Organisation organisation;

    RecusalLetters(RecusalDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    RecusalLetter of(RecusalId id) {
        RecusalCard recusal = desk.card(id);
        EmployeeId decider = recusal.decider();
        return new RecusalLetter(
                recusal.caseNumber(),
                id.toString(),
                organisation.employee(recusal.person()),
                Vilnius.dayOf(recusal.raisedAt()),
                recusal.state() == RecusalState.UPHELD,
                recusal.reasons(),
                decider == null ? null : organisation.employee(decider));
    }
}
