package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.COMMITTEE_RECOMMENDED;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The signed minutes become a document of the case, and whoever handles it hears of the recommendation. */
@Component
class IssueMinutes implements JavaDelegate {

    private final MinutesDesk minutes;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    IssueMinutes(MinutesDesk minutes, AssignmentDesk assignment, PostOffice postOffice) {
        this.minutes = minutes;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewId review = Variables.review(execution);
        minutes.issue(review);
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        postOffice.notifyStaff(
                assignment.responsibleFor(number),
                new StaffNotice(COMMITTEE_RECOMMENDED, number, "recommended-" + review));
    }
}
