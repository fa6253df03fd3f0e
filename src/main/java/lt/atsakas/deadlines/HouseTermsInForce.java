package lt.atsakas.deadlines;

import java.util.List;

/**
 * The house's points ahead of the law. Step terms are working days after the effective day of receipt; reminders, colours, the supervisor's
 * decision and the warning are working days left to the answer's due day; reaction is working days after an escalation or a failed delivery, and
 * proceedings after somebody wrote down that another body has begun on the same question.
 */
public record HouseTermsInForce(
        int classifyDays,
        int admissibilityDays,
        int assignDays,
        int impartialityDays,
        int examineDays,
        int draftDays,
        int approveDays,
        int sendDays,
        List<Integer> reminderDaysLeft,
        int amberDaysLeft,
        int redDaysLeft,
        int supervisorDaysLeft,
        int guardDaysLeft,
        int reactionDays,
        int proceedingsDays) {

    public HouseTermsInForce {
        reminderDaysLeft = List.copyOf(reminderDaysLeft);
    }
}
