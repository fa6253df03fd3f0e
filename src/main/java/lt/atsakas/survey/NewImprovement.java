package lt.atsakas.survey;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;

/** What is to be done, who sees to it, and by which day. */
public record NewImprovement(String what, EmployeeId owner, LocalDate due) {}
