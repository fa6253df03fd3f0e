package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/**
 * Somebody doubts that a person is impartial in a case.
 *
 * @param by who says or enters it: the person, the client or an employee
 */
public record RecusalRequest(
        CaseNumber caseNumber, EmployeeId person, RecusalGround ground, String reason, RecusalOrigin origin, Actor by) {

    /** The person's own word. */
    public static RecusalRequest own(CaseNumber number, EmployeeId person, RecusalGround ground, String reason) {
        return new RecusalRequest(number, person, ground, reason, RecusalOrigin.SELF, Actor.employee(person));
    }

    @Override
    public String toString() {
        return "RecusalRequest[" + caseNumber + ", " + origin + "]";
    }
}
