package lt.atsakas.registry;

import lt.atsakas.organisation.EmployeeId;

/** Who decides whether an answer leaves as it is: whoever leads, is not barred and may read it. Asked at every decision. */
public interface AnswerDeciders {

    /** Refuses whoever may not decide the answer of this case. */
    void requireDecider(CaseNumber number, EmployeeId employee);
}
