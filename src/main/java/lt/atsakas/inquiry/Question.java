package lt.atsakas.inquiry;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** What the handler asks, whomever: every question has words, a day and an asker. */
sealed interface Question permits NewContribution, NewClientQuestion, NewBodyQuestion {

    Addressee addressee();

    CaseNumber caseNumber();

    String question();

    LocalDate dueOn();

    EmployeeId by();
}
